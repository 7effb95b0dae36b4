import base from './base.css?inline';
import controls from './controls.css?inline';

/** The style sheets of every surface. */
export const controlStyles = `${base}\n${controls}`;
