/** What is left clear of a veil, in the window. */
interface Hole {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface VeilProps {
  /** Of the page behind the text, so that everything else fades into it. */
  readonly colour: string;
  readonly holes: readonly Hole[];
}

const MARGIN = 2;

/** Lies over the whole window but for some lines; the page under it can be used as ever. */
export function Veil({ colour, holes }: VeilProps) {
  return (
    <svg class="veil" width="100%" height="100%" aria-hidden="true">
      <mask id="clear">
        <rect width="100%" height="100%" fill="white" />
        {holes.map(({ x, y, width, height }) => (
          <rect
            key={`${x} ${y}`}
            x={x - MARGIN}
            y={y - MARGIN}
            width={width + 2 * MARGIN}
            height={height + 2 * MARGIN}
            rx={MARGIN}
            fill="black"
          />
        ))}
      </mask>
      <rect width="100%" height="100%" fill={colour} fill-opacity="0.82" mask="url(#clear)" />
    </svg>
  );
}
