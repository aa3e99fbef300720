/** ` target` to be put behind a link whose label does not say where it goes; '' when it does, or goes nowhere outside. */
export function linkTarget(href: string, label: string): string {
  const target = decoded(href.trim())
    .replace(/^(mailto|tel|callto):/i, '')
    .replace(/^([^?]+@[^?]+)\?.*$/, '$1');
  const bare = target.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  if (!/^(https?|mailto|tel|callto):/i.test(href.trim()) || bare === '') return '';
  const squeezed = (text: string) => text.toLowerCase().replace(/[\s()/-]/g, '');
  return squeezed(label).includes(squeezed(bare)) ? '' : ` ${target}`;
}

function decoded(href: string): string {
  try {
    return /^(mailto|tel):/i.test(href) ? decodeURIComponent(href) : href;
  } catch {
    return href;
  }
}
