/** The form library's own messages, which it has in English alone. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^Field is required\.$/, 'Feltet skal udfyldes.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Skriv mindst $1 tegn.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Skriv højst $1 tegn.'],
  [/^Field must have minimum value of (.+)\.$/, 'Tallet skal være mindst $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Tallet må højst være $1.'],
  [/^Field must be a valid email\.$/, 'Skriv en gyldig e-mailadresse.'],
  [/^Field must be a valid +international phone number\..*$/, 'Skriv et gyldigt telefonnummer med landekode, f.eks. +4512345678.'],
  [/^Value is not a number\.$/, 'Skriv et tal.'],
  [/^Value is expected to be an integer\.$/, 'Skriv et helt tal.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'De nærmeste gyldige tal er $1 og $2.'],
  [/^(Min|Max) validation value is not a valid number\.$/, 'Formularens grænse for tallet kan ikke læses.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Skriv tallet med højst $1 decimaler.'],
  [/^Date and time must both be entered\.$/, 'Udfyld både dato og klokkeslæt.'],
  // Only where the form's author wrote no message of its own.
  [/^Field must match pattern .*$/, 'Feltet er ikke udfyldt rigtigt.'],
];

/** The message in Danish; one that is not the library's own (the form's author wrote it) comes back unchanged. */
export function inDanish(message: string): string {
  const found = MESSAGES.find(([pattern]) => pattern.test(message));
  return found === undefined ? message : message.replace(found[0], found[1]);
}
