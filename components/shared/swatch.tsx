/** A voice's colour; takes it from the nearest `voiceColour` and says nothing, as the name stands beside it. */
export const Swatch = () => <span class="swatch" aria-hidden="true" />;
