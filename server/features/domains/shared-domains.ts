/**
 * Domains where everybody can have an address or a page: to hold a part of one says nothing of who one is. Those below them
 * count as well.
 */
const SHARED = new Set(
  `
  gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.de yahoo.fr yahoo.es
  yahoo.it yahoo.co.uk ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io
  gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.de posteo.de mailbox.org orange.fr free.fr
  laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it terra.es mail.com zoho.com yandex.ru yandex.com mail.ru
  qq.com 163.com 126.com btinternet.com sky.com bluewin.ch hey.com fastmail.com
  facebook.com instagram.com linkedin.com xing.com x.com twitter.com youtube.com tiktok.com medium.com substack.com
  github.com github.io gitlab.com gitlab.io codeberg.page pages.dev workers.dev netlify.app vercel.app herokuapp.com
  fly.dev onrender.com web.app firebaseapp.com blogspot.com wordpress.com wixsite.com weebly.com webflow.io
  squarespace.com jimdosite.com jimdofree.com strikingly.com carrd.co notion.site notion.so linktr.ee about.me
  azurewebsites.net amazonaws.com cloudfront.net myshopify.com
  `
    .split(/\s+/)
    .filter(Boolean),
);

export function isSharedDomain(domain: string): boolean {
  const parts = domain.split('.');
  return parts.some((_, at) => SHARED.has(parts.slice(at).join('.')));
}
