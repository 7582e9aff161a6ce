/** The value of a cookie in a `document.cookie` string, or undefined when it is not there. */
export function cookieValue(cookies: string, name: string): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}

/** The token that proves to the portal that a command comes from its own page. */
export function csrfToken(): string | undefined {
  return cookieValue(document.cookie, 'XSRF-TOKEN');
}

/** The header that carries the token. */
export function csrfHeader(): Record<string, string> {
  const token = csrfToken();
  return token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}
