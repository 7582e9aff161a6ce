const PLAN_IS_ACTIVE = 'plan-activated';

/**
 * Lets a story of the demo run, or go on from where it is, until somebody has that task, or that has happened; answers the journey's id. What
 * the cast does meanwhile goes through the portal too.
 */
export function play(story, until = PLAN_IS_ACTIVE) {
  return ask('play', { story, until });
}

/** Has the CPR register tell of a citizen's death or move. */
export async function register(citizen, kind) {
  const status = await ask('register', { citizen, kind });
  if (status !== '202') throw new Error(`The register's event was not taken: ${status}`);
}

/** How often the audit holds that the portal refused the person that task, for that reason. */
export async function denials(user, task, reason) {
  return Number(await ask('denials', { user, task, reason }));
}

async function ask(what, question) {
  const answer = await fetch(`${process.env.SAMSPIL_STAGE}/${what}?${new URLSearchParams(question)}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
