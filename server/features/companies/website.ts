/** The domain of a website, by which a company is known; null when it has none that can be. */
export function domainOf(website: string | null): string | null {
  if (!website || !URL.canParse(website)) return null;
  const domain = new URL(website).hostname.replace(/^www\./, '').replace(/\.$/, '');
  // An address of numbers, or a name without a dot, belongs to nobody in the world outside.
  return /^(?=.{4,190}$)([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(domain) ? domain : null;
}
