/**
 * Effects wait for the next frame of the page that a test draws. Preact's own way sets a timer as well, which outlives the page and then
 * finds no `cancelAnimationFrame` any more.
 */
import { options } from 'preact';

options.requestAnimationFrame = (effects) => void requestAnimationFrame(effects);
