/** Outlines on a field of 16 by 16. */
const OUTLINES = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.4 10.4L14 14',
  sidePanel: 'M2 3h12v10H2zM10 3v10',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8 4.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  help: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M6 6.4a2 2 0 1 1 3 1.7q-1 .6-1 1.7M8 11.6v.1',
  alone: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  save: 'M8 2v8M4.5 7L8 10.5L11.5 7M2.5 13.5h11',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A small drawing on a button whose name is said otherwise. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={OUTLINES[name]} />
  </svg>
);
