import { calendarDays, clockTime, longDay, shortDay, shortMoment } from '../time/clock';
import { dueOf } from '../time/due';

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dage`;
}

export const da = {
  name: 'Dansk',
  switchTo: 'English',
  app: 'Samspil',
  skipToContent: 'Gå til sidens indhold',
  mainMenu: 'Hovedmenu',
  loading: 'Henter …',
  tryAgain: 'Prøv igen',
  toTaskList: 'Til Mine opgaver',
  alert: { success: 'Lykkedes', info: 'Information', warning: 'Advarsel', error: 'Fejl' },
  session: {
    logIn: 'Log ind',
    logOut: 'Log ud',
    welcome: 'Velkommen til Samspil',
    intro: 'Her finder du de opgaver, din afdeling har i borgernes forløb. Log ind med din bruger i kommunen.',
    expired: 'Du er logget ud',
    expiredText: 'Log ind igen, så fortsætter du, hvor du slap.',
    failed: 'Det lykkedes ikke at logge ind. Prøv igen.',
    kept: 'Det, du har skrevet, er gemt.',
    departments: 'Dine afdelinger',
    noDepartment: 'Ingen afdeling',
  },
  tasks: {
    title: 'Mine opgaver',
    intro: 'Din afdelings åbne opgaver. Den, der haster mest, står øverst.',
    show: 'Vis',
    all: 'Alle',
    mine: 'Mine egne',
    unclaimed: 'Ledige',
    department: 'Afdeling',
    allDepartments: 'Alle mine afdelinger',
    task: 'Opgave',
    citizen: 'Borger',
    due: 'Frist',
    received: 'Modtaget',
    acute: 'Akut',
    urgent: 'Haster',
    holder: 'Hvem har den',
    free: 'Ledig',
    you: 'Dig',
    more: 'Indlæs flere',
    loadingMore: 'Indlæser …',
    noTasks: 'Der er ingen opgaver lige nu',
    noTasksText: 'Nye opgaver kommer frem her af sig selv.',
    noMatch: 'Ingen opgaver passer til det, du har valgt',
    noMatchText: 'Vis alle opgaver for at se resten.',
    showAll: 'Vis alle opgaver',
    noDepartmentText: 'Du er ikke med i nogen afdeling og har derfor ingen opgaver. Tal med din leder, hvis det er forkert.',
    count: (shown: number, more: boolean) =>
      more ? `De første ${shown} opgaver` : shown === 1 ? '1 opgave' : `${shown} opgaver`,
    arrived: (count: number) => (count === 1 ? 'Der er kommet 1 ny opgave på listen.' : `Der er kommet ${count} nye opgaver på listen.`),
    live: 'Listen opdaterer sig selv',
    slow: 'Forbindelsen er afbrudt. Listen opdateres hvert halve minut.',
    completed: (name: string, citizen: string) => `Opgaven «${name}» for ${citizen} er færdig`,
    completedText: 'Forløbet går videre til næste trin.',
    completedJourney: 'Se forløbet',
  },
  task: {
    back: 'Mine opgaver',
    for: (citizen: string) => `Opgave for ${citizen}`,
    matter: 'Det handler om',
    form: 'Opgaven',
    claim: 'Tag opgaven',
    release: 'Læg tilbage',
    complete: 'Færdig',
    completing: 'Sender …',
    free: 'Opgaven er ledig. Tag den, før du udfylder den.',
    yours: 'Du har opgaven.',
    takenBy: (name: string) => `${name} har opgaven`,
    takenText: 'Du kan læse med, men ikke udfylde den.',
    conflict: 'Det kunne ikke lade sig gøre',
    closed: 'Opgaven er ikke længere åben',
    closedText: 'Den er gjort færdig eller lukket. Forløbet viser, hvad der skete.',
    notSent: 'Opgaven blev ikke sendt',
    notSentText: 'Det, du har skrevet, står her stadig. Prøv igen om lidt.',
    claimedNow: 'Opgaven er din. Du kan udfylde den nu.',
    draftSaving: 'Gemmer kladde …',
    draftSaved: (at: Date) => `Kladde gemt kl. ${clockTime(at, 'da')}`,
    draftFailed: 'Kladden kunne ikke gemmes. Det, du har skrevet, står her stadig.',
    draftNone: 'Det, du skriver, gemmes som kladde af sig selv.',
  },
  form: {
    summary: (count: number) => (count === 1 ? 'Der er 1 fejl' : `Der er ${count} fejl`),
    summaryText: 'Ret det her for at komme videre:',
    choose: 'Vælg',
    readOnly: 'Formularen kan kun læses',
  },
  journey: {
    title: (citizen: string) => `Forløb for ${citizen}`,
    open: 'Se hele forløbet',
    backToTask: 'Tilbage til opgaven',
    age: (years: number) => `${years} år`,
    synthetic: 'syntetisk',
    cpr: 'CPR-nummer',
    ended: 'Forløbet er afsluttet',
    holder: 'Ligger nu hos',
    offered: 'tilbudt',
    mustAnswer: ', som skal svare',
    nobody: 'Ingen endnu',
    coordinator: 'Tovholder',
    nextDeadline: 'Næste frist',
    noDeadline: 'Ingen frist lige nu',
    overdue: 'Overskredet',
    basis: 'Grundlag',
    law: 'Lovens frist',
    own: 'Kommunens egen frist',
    timeline: 'Det er der sket',
    noTimeline: 'Der er ikke sket noget endnu.',
    referrals: 'Henvendelser',
    participants: 'Afdelinger i forløbet',
    since: (day: string) => `siden ${day}`,
    tasks: 'Åbne opgaver',
    noTasks: 'Ingen åbne opgaver.',
  },
  referral: {
    from: 'Fra',
    phone: 'Telefon',
    matter: 'Henvendelsen',
    wish: 'Borgerens eget ønske',
    needs: 'Behov',
    signs: 'Tegn, man har set',
    noneGiven: 'Ikke oplyst',
    agreed: 'Borgeren er enig i henvendelsen',
    yes: 'Ja',
    no: 'Nej',
    urgency: 'Hast',
    received: 'Modtaget',
    bounces: 'Sendt videre',
    bounce: (from: string, to: string, escalated: boolean) =>
      escalated ? `${from} pegede på ${to}; sagen gik til ledelsen` : `Fra ${from} til ${to}`,
  },
  intake: {
    title: 'Ny henvendelse',
    intro: 'Skriv det, du får at vide. Henvendelsen finder selv vej til det rette bord.',
    send: 'Send henvendelsen',
    sending: 'Sender …',
    notSent: 'Henvendelsen blev ikke sendt',
    notSentText: 'Det, du har skrevet, står her stadig. Prøv igen; den bliver kun oprettet én gang.',
    received: 'Henvendelsen er modtaget',
    receipt: 'Kvittering',
    id: 'Henvendelsens nummer',
    receivedAt: 'Modtaget',
    status: 'Status',
    statuses: {
      received: 'Modtaget: på vej til det rette bord',
      'in-progress': 'I gang: et bord er ved at tage stilling',
      accepted: 'Taget imod af en afdeling',
      closed: 'Afsluttet',
    },
    another: 'Opret en ny henvendelse',
  },
  problem: {
    forbidden: 'Du har ikke adgang',
    forbiddenText:
      'Siden hører til en sag, som din afdeling ikke er med i, eller som din rolle ikke må se. Forsøget er skrevet i loggen, sådan som det skal for at beskytte borgeren.',
    forbiddenHelp: 'Skal du bruge adgang i dit arbejde, så tal med din leder eller med borgerens tovholder.',
    notFound: 'Siden findes ikke',
    notFoundText: 'Adressen kan være skrevet forkert, eller siden er flyttet.',
    offline: 'Der er ingen forbindelse',
    offlineText: 'Samspil kan ikke nås lige nu. Tjek din forbindelse, og prøv igen.',
    failed: 'Noget gik galt',
    failedText: 'Det er ikke din fejl. Prøv igen om lidt.',
  },
  due(dueAt: string | null, now: Date): string {
    const due = dueOf(dueAt, now);
    if (dueAt === null || due.state === 'none') return 'Ingen frist';
    const at = new Date(dueAt);
    const time = `kl. ${clockTime(at, 'da')}`;
    switch (due.state) {
      case 'overdue':
        return due.days === 0 ? `Overskredet i dag ${time}` : `Overskredet med ${days(due.days)}`;
      case 'today':
        return `I dag ${time}`;
      case 'tomorrow':
        return `I morgen ${time}`;
      case 'later':
        return `Om ${days(due.days)}, ${shortDay(at, 'da')}`;
    }
  },
  moment: (at: string, now: Date) => `${longDay(new Date(at), 'da', now)} kl. ${clockTime(new Date(at), 'da')}`,
  shortMoment: (at: string, now: Date) =>
    calendarDays(new Date(at), now) === 0 ? `I dag ${clockTime(new Date(at), 'da')}` : shortMoment(new Date(at), 'da'),
  day: (at: string, now: Date) => longDay(new Date(at), 'da', now),
};

/** Every text of the user interface; each language fills in all of them. */
export type Texts = typeof da;
