import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that shows a drawing and says its name to those who rest on it or listen. */
export const IconButton = ({ icon, label, onClick }: IconButtonProps) => (
  <button type="button" class="icon-button" data-action={icon} title={label} onClick={onClick}>
    <Icon name={icon} />
    {/* In its own words, too: a title that is also the label would be read out twice. */}
    <span class="visually-hidden">{label}</span>
  </button>
);
