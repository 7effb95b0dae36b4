/** One of the portal's style sheets, ready to be adopted by shadow roots: the page's policy forbids inline styles. */
export async function sheet(name: string): Promise<CSSStyleSheet> {
  const adopted = new CSSStyleSheet();
  const response = await fetch(`/mock/styles/${name}.css`);
  adopted.replaceSync(await response.text());
  return adopted;
}
