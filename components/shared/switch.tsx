interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The switch for the whole extension. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      title={label}
      onClick={() => onChange(!on)}
    >
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
