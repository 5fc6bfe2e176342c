/**
 * Zoomed in far, or with large text, header and footer would leave nothing between them: then everything scrolls
 * together. In em, for these grow with the text.
 */
export const lowWindow = '@media (max-height: 20em)';
