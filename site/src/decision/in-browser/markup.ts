// Fetched by those who copy with headings and lists; nearly everyone copies plain text.
export { asHtml, asMarkdown } from 'rules';
