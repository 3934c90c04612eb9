/** Links inside the application; a list in another order is the same list. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/[?&](sort|locale|format)=/.test(href) && !href.startsWith('/assets/'));

/** An address without its ids. */
export const kindOf = (address: string): string => address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
