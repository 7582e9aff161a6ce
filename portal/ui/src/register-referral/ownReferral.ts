import type { FormComponent, FormSchema } from '../api/types';

/** What reception asks of someone else: the log-in knows who asks for help for themselves. */
const OF_OTHERS = new Set([
  'citizenName',
  'citizenCpr',
  'source',
  'signs',
  'referrerName',
  'referrerOrganisation',
  'agreed',
]);

/** The words of the form to the one it is about, instead of about them. */
const TO_ONESELF: Record<string, string> = {
  matter: 'Hvad vil du gerne have hjælp til?',
  needs: 'Hvad handler det om?',
  wish: 'Hvad er vigtigt for dig?',
  referrerPhone: 'Dit telefonnummer',
  consent: 'Jeg siger ja til, at afdelingerne deler det, der er nødvendigt for at hjælpe mig',
};

/** The intake form as a citizen fills it in for themselves: without what others are asked, and without texts to staff. */
export function forOneself(schema: FormSchema): FormSchema {
  return { ...schema, components: asked(schema.components ?? []) };
}

function asked(components: FormComponent[]): FormComponent[] {
  return components
    .filter(({ type, key }) => type !== 'text' && !OF_OTHERS.has(key ?? ''))
    .map((component) => {
      const label = TO_ONESELF[component.key ?? ''];
      const inner = component.components === undefined ? {} : { components: asked(component.components) };
      return label === undefined ? { ...component, ...inner } : { ...withoutDescription(component), ...inner, label };
    });
}

// It speaks of the citizen to someone else.
function withoutDescription(component: FormComponent): FormComponent {
  const copy = { ...component };
  delete copy.description;
  return copy;
}
