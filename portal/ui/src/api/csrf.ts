/** The value of a cookie in a `document.cookie` string, or undefined when it is not there. */
export function cookieValue(cookies: string, name: string): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}

/** The header that proves to the portal that the command comes from its own page. */
export function csrfHeader(): Record<string, string> {
  const token = cookieValue(document.cookie, 'XSRF-TOKEN');
  return token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}
