-- Writer: workers (and this migration). What the milestones M1–M14 of the way from child to adult need (domain.md P5, § 10.4).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

alter table casework.transition
    add column new_date        date,            -- support after 18 was not written in time: the date the youth was told (RSL § 3)
    add column new_date_reason text;
alter table casework.transition_note
    add column relevant boolean;                -- the six themes of § 123: false, and the text says why; null elsewhere

-- The parents are written to as well, until the youth is 18.
alter table casework.outbox drop constraint outbox_recipient_check;
alter table casework.outbox
    add constraint outbox_recipient_check check (recipient in ('citizen', 'custody-holder', 'department', 'referrer'));

-- What was chosen on the way: a code per topic, the newest.
create table casework.transition_choice (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    topic         text not null,
    choice        text not null,
    chosen_at     timestamptz not null,
    primary key (transition_id, topic)
);
create index transition_choice_journey on casework.transition_choice (journey_id);

-- [D] Which adult theme what is known of a child belongs to (domain.md § 10.4, to be checked with practitioners).
create table casework.transition_crosswalk (
    source_list text not null check (source_list in ('ics-dimension', 'transition-topic')),
    source      text not null,
    ffb_theme   text not null,
    source_mark text not null,
    primary key (source_list, source, ffb_theme)
);

-- VUM pre-assessment: what the adult adviser adds to what was known.
create table casework.pre_assessment (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    theme         text not null,                -- code list ffb-theme
    level         text,                         -- code list functional-level; «Aktivitet og deltagelse» only
    text          text,
    assessed_by   text not null,                -- Keycloak user id
    assessed_at   timestamptz not null,
    primary key (transition_id, theme)
);

create table casework.transition_application (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    kind          text not null,                -- code list application-kind
    state         text not null,                -- code list application-state
    note          text,
    noted_at      timestamptz not null,
    primary key (transition_id, kind)
);

-- «Landede du godt?»: the youth's own number, 0 to 4, and words.
create table casework.landing_rating (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    milestone     text not null,                -- code list milestone
    score         int not null check (score between 0 and 4),
    words         text,
    source        text not null,                -- code list answer-source
    rated_at      timestamptz not null,
    primary key (transition_id, milestone)
);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-FORSINKET-5AD',       5, 'ARBEJDSDAGE', 'forsinket_start',      'after', 'design', null, 'D', 'Forsinket milepæl indhentet', 'Late milestone caught up'),
('D-SAMTALEFORM-5AD',     5, 'ARBEJDSDAGE', 'brev_sendt',           'after', 'design', null, 'D', 'Den unges ønske om samtalen', 'The youth''s wish for the talk'),
('D-BILLEDE-5AD',         5, 'ARBEJDSDAGE', 'overgangsmoede',       'after', 'design', null, 'D', 'Første billede af voksenlivet', 'First picture of adult life'),
('D-RAADGIVER-10AD',     10, 'ARBEJDSDAGE', 'fylder_17',            'after', 'design', null, 'D', 'Voksenrådgiver udpeget', 'Adult adviser named'),
('D-FORUDREDNING-40AD',  40, 'ARBEJDSDAGE', 'raadgiver_udpeget',    'after', 'design', null, 'D', 'Voksenudredning forberedt', 'Adult assessment prepared'),
('D-INDKOMST-20AD',      20, 'ARBEJDSDAGE', 'fylder_17',            'after', 'design', null, 'D', 'Indkomst fra 18 planlagt', 'Income from 18 planned'),
('D-UDDANNELSE-20AD',    20, 'ARBEJDSDAGE', 'fylder_17',            'after', 'design', 'Lov om STU; under 25', 'S44', 'Uddannelse efter 18 planlagt', 'Education after 18 planned'),
('D-VAERGEBEHOV-20AD',   20, 'ARBEJDSDAGE', 'fylder_17',            'after', 'design', null, 'D', 'Behov for værge eller fuldmagt afklaret', 'Need for a guardian settled'),
('D-VAERGE-9M',           9, 'MONTHS',      'fylder_18',            'before', 'design', 'Værgemålsloven', 'S38', 'Værgemål søgt', 'Guardianship applied for'),
('D-VAERGESVAR-2AD',      2, 'ARBEJDSDAGE', 'tjek',                 'after', 'design', null, 'D', 'Værgesagen tjekket', 'Guardianship case checked'),
('D-BOLIGBEHOV-20AD',    20, 'ARBEJDSDAGE', 'fylder_17',            'after', 'design', null, 'D', 'Ønsker til boligen', 'Housing wishes'),
('D-BOLIG-2M',            2, 'MONTHS',      'fylder_18',            'before', 'design', null, 'D', 'Adresse eller bro fra 18', 'Address or bridge from 18'),
('D-PSYKIATRI-10AD',     10, 'ARBEJDSDAGE', 'milepael',             'after', 'design', null, 'S41', 'Psykiatrien kontaktet', 'Psychiatry contacted'),
('D-ANSOEG-15AD',        15, 'ARBEJDSDAGE', 'milepael',             'after', 'design', null, 'S40', 'Ansøgninger sendt', 'Applications sent'),
('D-AFLOESER-4U',         4, 'WEEKS',       'fylder_18',            'before', 'design', null, 'D', 'Afløser for hver børneindsats', 'Successor for each child service'),
('D-GIVVIDERE-5AD',       5, 'ARBEJDSDAGE', 'overdragelsesmoede',   'after', 'design', null, 'D', 'Den unges ja til det, der gives videre', 'The youth''s yes to what is passed on'),
('D-BEGYNDT-0D',          0, 'CAL_DAYS',    'fylder_18',            'after', 'law+design', 'Barnets lov § 123, stk. 3', 'S11', 'Set, at støtten er begyndt', 'Seen that support has begun'),
('D-AKUTSTART-0D',        0, 'CAL_DAYS',    'stoette_mangler',      'after', 'law+design', 'Barnets lov § 123, stk. 3', 'S11', 'Støtten i gang samme dag', 'Support begun the same day'),
('D-BROTJEK-1U',          1, 'WEEKS',       'bro',                  'after', 'design', null, 'D', 'Se igen, om støtten er begyndt', 'Look again whether support has begun'),
('D-LANDING-5AD',         5, 'ARBEJDSDAGE', 'milepael',             'after', 'design', null, 'D', 'Den unges eget svar', 'The youth''s own rating'),
('D-LANDINGSOPKALD-5AD',  5, 'ARBEJDSDAGE', 'milepael',             'after', 'design', null, 'D', 'Kontakt til den unge efter 18', 'Contact with the youth after 18'),
('D-LUKOVERGANG-10AD',   10, 'ARBEJDSDAGE', 'milepael',             'after', 'design', null, 'D', 'Tovholderrollen givet videre', 'Coordinator role handed over'),
('D-UNGESLUT-3M',         3, 'MONTHS',      'fylder_22_en_halv',    'after', 'law+design', 'Barnets lov §§ 113–116', 'S13', 'Plan for tiden efter 23', 'Plan for the time after 23');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('transition-topic', 'youth-hopes',        'Den unges drømme',                    'The youth''s hopes', 'D', 1),
('transition-topic', 'youth-worries',      'Det, den unge er nervøs for',         'The youth''s worries', 'D', 2),
('transition-topic', 'youth-talk',         'Den unge siger',                      'The youth says', 'D', 3),
('transition-topic', 'parents-talk',       'Forældrene siger',                    'The parents say', 'D', 4),
('transition-topic', 'youth-plan-reason',  'Hvorfor ingen ungeplan',              'Why no youth plan', 'S7', 5),
('transition-topic', 'theme-support',      'Støttebehov',                         'Support need', 'S11', 6),
('transition-topic', 'theme-education',    'Uddannelse',                          'Education', 'S11', 7),
('transition-topic', 'theme-income',       'Beskæftigelse og forsørgelse',        'Employment and income', 'S11', 8),
('transition-topic', 'theme-housing',      'Bolig',                               'Housing', 'S11', 9),
('transition-topic', 'theme-social',       'Sociale forhold',                     'Social life', 'S11', 10),
('transition-topic', 'theme-other',        'Andet: netværk, fritid, sundhed',     'Other: network, leisure, health', 'S11', 11),
('transition-topic', 'adult-life-picture', 'Billedet af voksenlivet',             'The picture of adult life', 'D', 12),
('transition-topic', 'people-around',      'Mennesker omkring den unge',          'People around the youth', 'D', 13),
('transition-topic', 'income-plan',        'Indkomst fra 18',                     'Income from 18', 'S11', 14),
('transition-topic', 'education-plan',     'Uddannelse efter 18',                 'Education after 18', 'S44', 15),
('transition-topic', 'own-decisions',      'Det, den unge selv bestemmer',        'What the youth decides alone', 'D', 16),
('transition-topic', 'why-not-less',       'Hvorfor mindre ikke er nok',          'Why less will not do', 'S38', 17),
('transition-topic', 'applied-on',         'Værgemål søgt den',                   'Guardianship applied for on', 'S38', 18),
('transition-topic', 'guardianship-bridge', 'Hjælp, til værgesagen er på plads',  'Help until the guardianship is settled', 'D', 19),
('transition-topic', 'housing-wish',       'Ønske om bolig',                      'Housing wish', 'D', 20),
('transition-topic', 'housing-needs',      'Krav til boligen',                    'Housing needs', 'D', 21),
('transition-topic', 'housing-address',    'Bolig fra 18',                        'Home from 18', 'D', 22),
('transition-topic', 'after-housing',      'Bolig efter anbringelsen',            'Housing after placement', 'S13', 23),
('transition-topic', 'after-education',    'Uddannelse efter anbringelsen',       'Education after placement', 'S13', 24),
('transition-topic', 'after-work',         'Job og indkomst efter anbringelsen',  'Work after placement', 'S13', 25),
('transition-topic', 'after-answer',       'Den unges svar om støtte efter 18',   'The youth''s answer about support after 18', 'S13', 26),
('transition-topic', 'contacted-on',       'Psykiatrien kontaktet den',           'Psychiatry contacted on', 'S41', 27),
('transition-topic', 'psychiatry',         'Psykiatri',                           'Psychiatry', 'S41', 28),
('transition-topic', 'youth-on-help',      'Den unge om hjælpen',                 'The youth about the help', 'D', 29),
('transition-topic', 'refusal',            'Voksenbordets nej',                   'The adult desk''s no', 'D', 30),
('transition-topic', 'desk-decision',      'Ledelsens afgørelse om bordet',       'Leadership''s decision about the desk', 'D', 31),
('transition-topic', 'pass-on-limits',     'Skal ikke gives videre',              'Not to be passed on', 'D', 32),
('transition-topic', 'landing',            'Efter 18 siger den unge',             'After 18 the youth says', 'D', 33),
('transition-topic', 'landing-action',     'Det gør vi efter 18',                 'What we do after 18', 'D', 34),
('transition-topic', 'closing',            'Ved overgangens slutning',            'At the end of the transition', 'D', 35),
('transition-topic', 'after23',            'Efter 23',                            'After 23', 'S13', 36),
('service-stop', 'own-wish',      'Den unge ønsker det ikke længere',          'The youth no longer wants it', 'D', 1),
('service-stop', 'no-need',       'Behovet er der ikke længere',               'No need any more', 'D', 2),
('service-stop', 'parents-help',  'Hjælp til forældrene, som slutter ved 18',  'Help to the parents, which ends at 18', 'S40', 3),
('service-stop', 'not-entitled',  'Ingen ret til det efter voksenreglerne',    'No right to it under adult rules', 'D', 4),
('income-track', 'education-grant', 'SU',                                      'Education grant', 'D', 1),
('income-track', 'job',             'Løn',                                     'Wages', 'D', 2),
('income-track', 'cash-benefit',    'Kontanthjælp eller uddannelseshjælp',     'Cash benefit', 'S35', 3),
('income-track', 'flex-job',        'Fleksjob eller ressourceforløb',          'Flex job or resource course', 'S35', 4),
('income-track', 'pension',         'Førtidspension',                          'Disability pension', 'D', 5),
('income-track', 'open',            'Ikke afklaret endnu',                     'Not settled yet', 'D', 6),
('education-track', 'ordinary', 'Ungdomsuddannelse',                           'Ordinary youth education', 'D', 1),
('education-track', 'stu',      'STU',                                         'STU', 'S44', 2),
('education-track', 'fgu',      'FGU',                                         'FGU', 'S44', 3),
('education-track', 'job',      'Job eller praktik',                           'Job or internship', 'D', 4),
('education-track', 'open',     'Ikke afklaret endnu',                         'Not settled yet', 'D', 5),
('guardianship-need', 'none',              'Ingenting: den unge bestemmer selv',           'Nothing: the youth decides', 'D', 1),
('guardianship-need', 'power-of-attorney', 'En fuldmagt til en, den unge vælger',           'Power of attorney', 'K', 2),
('guardianship-need', 'future-power',      'En fremtidsfuldmagt',                          'Future power of attorney', 'K', 3),
('guardianship-need', 'guardianship',      'Et værgemål',                                  'Guardianship', 'S38', 4),
('housing-kind', 'stay',       'Blive boende hos forældre eller plejefamilie',   'Stay with parents or foster family', 'D', 1),
('housing-kind', 'own',        'Egen bolig',                                     'Own home', 'D', 2),
('housing-kind', 'own-support', 'Egen bolig med støtte',                         'Own home with support', 'D', 3),
('housing-kind', 'sel-107',    'Midlertidigt botilbud (§ 107)',                  'Temporary residence (§ 107)', 'S20', 4),
('housing-kind', 'sel-108',    'Længerevarende botilbud (§ 108)',                'Long-term residence (§ 108)', 'S20', 5),
('housing-kind', 'open',       'Ved ikke endnu',                                 'Not known yet', 'D', 6),
('application-kind', 'extra-costs', 'Merudgifter (§ 100)',           'Extra costs (§ 100)', 'S40', 1),
('application-kind', 'aids',        'Hjælpemidler',                  'Aids', 'D', 2),
('application-kind', 'bpa',         'BPA eller anden personlig hjælp (§§ 95–97)', 'Personal assistance (§§ 95–97)', 'S20', 3),
('application-kind', 'support',     'Socialpædagogisk støtte (§ 85)', 'Social support (§ 85)', 'S20', 4),
('application-kind', 'income',      'Indkomst',                      'Income', 'S35', 5),
('application-state', 'applied',    'Ja, søgt',                      'Yes, applied for', 'D', 1),
('application-state', 'later',      'Søges senere',                  'Later', 'D', 2),
('application-state', 'not-wanted', 'Den unge ønsker det ikke',      'The youth does not want it', 'D', 3),
('application-state', 'not-needed', 'Ikke relevant',                 'Not relevant', 'D', 4),
('meeting-purpose', 'transition', 'Overgang til voksenlivet', 'Transition to adult life', 'D', 5),
('meeting-purpose', 'handover',   'Overdragelse',             'Handover', 'S42', 6),
('event-kind', 'transition-letter-sent', 'Brev om overgangen sendt',              'Letter about the transition sent', 'D', 130),
('event-kind', 'transition-desks-invited', 'Bordene følger overgangen',           'The desks follow the transition', 'D', 131),
('event-kind', 'milestone-noted',        'Skridt i overgangen taget',             'Step of the transition taken', 'D', 132),
('event-kind', 'adviser-named',          'Voksenrådgiver udpeget',                'Adult adviser named', 'D', 133),
('event-kind', 'adult-desk-refused',     'Voksenbordet sagde nej',                'The adult desk said no', 'D', 134),
('event-kind', 'adult-desk-decided',     'Ledelsen afgjorde voksenbordet',        'Leadership decided the adult desk', 'D', 135),
('event-kind', 'pre-assessed',           'Voksenudredning forberedt',             'Adult assessment prepared', 'D', 136),
('event-kind', 'help-applied-for',       'Hjælp fra 18 søgt',                     'Help from 18 applied for', 'D', 137),
('event-kind', 'successors-settled',     'Afløsere for børneindsatser fundet',    'Successors of child services settled', 'D', 138),
('event-kind', 'coordinator-kept',       'Den unge beholder sin tovholder',       'The youth keeps the coordinator', 'D', 139),
('event-kind', 'law-switched',           'Skiftet til voksenreglerne',            'Switched to adult rules', 'S11', 140),
('event-kind', 'support-started',        'Støtten er begyndt',                    'Support has begun', 'D', 141),
('event-kind', 'support-missing',        'Støtten var ikke begyndt på dagen',     'Support had not begun on the day', 'D', 142),
('event-kind', 'landing-rated',          'Den unge sagde, hvordan det går',       'The youth said how it goes', 'D', 143),
('event-kind', 'transition-landed',      'Overgangen er landet',                  'The transition has landed', 'D', 144),
('event-kind', 'transition-delayed',     'Støtten efter 18 er forsinket: ny dato', 'Support after 18 is late: new date', 'S19', 145);

insert into casework.transition_crosswalk (source_list, source, ffb_theme, source_mark) values
('ics-dimension', 'child-health',        'physical-functions', 'D'),
('ics-dimension', 'child-health',        'health-conditions',  'D'),
('ics-dimension', 'child-health',        'self-care',          'D'),
('ics-dimension', 'child-development',   'mental-functions',   'D'),
('ics-dimension', 'child-development',   'relations',          'D'),
('ics-dimension', 'child-development',   'communication',      'D'),
('ics-dimension', 'school-and-learning', 'civic-life',         'D'),
('ics-dimension', 'school-and-learning', 'social-conditions',  'D'),
('ics-dimension', 'leisure-friends',     'relations',          'D'),
('ics-dimension', 'leisure-friends',     'self-care',          'D'),
('ics-dimension', 'safe-care',           'surroundings',       'D'),
('ics-dimension', 'guidance',            'surroundings',       'D'),
('ics-dimension', 'family-history',      'social-conditions',  'D'),
('ics-dimension', 'family-network',      'surroundings',       'D'),
('ics-dimension', 'family-living',       'social-conditions',  'K'),
('transition-topic', 'theme-education',  'civic-life',         'D'),
('transition-topic', 'theme-education',  'social-conditions',  'D'),
('transition-topic', 'theme-social',     'relations',          'D'),
('transition-topic', 'theme-social',     'self-care',          'D'),
('transition-topic', 'theme-income',     'civic-life',         'D'),
('transition-topic', 'theme-income',     'social-conditions',  'D'),
('transition-topic', 'theme-housing',    'civic-life',         'D'),
('transition-topic', 'theme-housing',    'social-conditions',  'D'),
('transition-topic', 'theme-housing',    'practical-tasks',    'D'),
('transition-topic', 'theme-other',      'health-conditions',  'K'),
('transition-topic', 'theme-support',    'practical-tasks',    'K');

-- What forms show and prefill: (journey_id, subject_id, value); a null subject fits any task of the journey.

create view casework.transition_newest_note as
select distinct on (n.transition_id, n.topic) n.*, c.name_da as topic_name, c.sort
  from casework.transition_note n
  join casework.reference_code c on c.code_list = 'transition-topic' and c.code = n.topic
 order by n.transition_id, n.topic, n.written_at desc;

create view casework.form_transition_known as
select journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(topic_name || ': ' || text, E'\n\n' order by sort)) as value
  from casework.transition_newest_note group by journey_id;

create view casework.form_talk_choice as
select t.journey_id, null::uuid as subject_id, to_jsonb(concat_ws('. ', f.name_da,
       case p.choice when 'together' then 'Forældrene skal med' when 'first-alone' then 'Først alene, så sammen med forældrene'
                     when 'apart' then 'Forældrene for sig' end)) as value
  from casework.transition t
  left join casework.transition_choice c on c.transition_id = t.transition_id and c.topic = 'talk-form'
  left join casework.reference_code f on f.code_list = 'contact-form' and f.code = c.choice
  left join casework.transition_choice p on p.transition_id = t.transition_id and p.topic = 'parents'
 where t.kind = 'child-to-adult';

create view casework.form_youth_plan_themes as
select t.journey_id, null::uuid as subject_id,
       jsonb_agg(jsonb_build_object('topic', c.code, 'name', c.name_da, 'text', n.text,
                                    'relevant', case n.relevant when true then 'yes' when false then 'no' end) order by c.sort) as value
  from casework.transition t
  join casework.reference_code c on c.code_list = 'transition-topic' and c.code like 'theme-%'
  left join casework.transition_newest_note n on n.transition_id = t.transition_id and n.topic = c.code
 where t.kind = 'child-to-adult' group by t.journey_id;

create view casework.form_adviser_refusal as
select journey_id, null::uuid as subject_id, to_jsonb(text) as value
  from casework.transition_newest_note where topic = 'refusal';

-- What is written of the child, by adult theme: asked once, used again.
create view casework.transition_known_theme as
select s.journey_id, w.ffb_theme, d.name_da || ': ' || s.note as known
  from casework.transition_crosswalk w
  join (select distinct on (a.journey_id, s.theme) a.journey_id, s.theme, s.note
          from casework.score s join casework.assessment a using (assessment_id)
         where s.framework = 'ics' and s.note is not null
         order by a.journey_id, s.theme, a.started_at desc) s on w.source_list = 'ics-dimension' and s.theme = w.source
  join casework.reference_code d on d.code_list = 'ics-dimension' and d.code = w.source
union all
select n.journey_id, w.ffb_theme, n.topic_name || ': ' || n.text
  from casework.transition_crosswalk w
  join casework.transition_newest_note n on w.source_list = 'transition-topic' and n.topic = w.source
 where n.relevant is distinct from false;

create view casework.form_pre_assessment as
select t.journey_id, null::uuid as subject_id,
       jsonb_agg(jsonb_build_object(
           'theme', f.theme, 'name', c.name_da, 'levelScored', f.level_scored, 'level', p.level, 'text', p.text,
           'known', (select string_agg(k.known, E'\n') from casework.transition_known_theme k
                      where k.journey_id = t.journey_id and k.ffb_theme = f.theme)) order by f.sort) as value
  from casework.transition t
  join casework.assessment_theme f on f.framework = 'ffb'
  join casework.reference_code c on c.code_list = 'ffb-theme' and c.code = f.theme
  left join casework.pre_assessment p on p.transition_id = t.transition_id and p.theme = f.theme
 where t.kind = 'child-to-adult' group by t.journey_id;

create view casework.form_applications as
select t.journey_id, null::uuid as subject_id,
       jsonb_agg(jsonb_build_object('kind', c.code, 'name', c.name_da, 'state', a.state, 'note', a.note) order by c.sort) as value
  from casework.transition t
  join casework.reference_code c on c.code_list = 'application-kind'
  left join casework.transition_application a on a.transition_id = t.transition_id and a.kind = c.code
 where t.kind = 'child-to-adult' group by t.journey_id;

-- Youth support 18–22 is a child law's help that goes on after 18.
create view casework.transition_line as
select l.*, l.law = 'barnets-lov' and l.payer_situation <> 'youth-support' as of_childhood
  from casework.plan_line_named l
 where l.state in ('approved', 'decided', 'ordered', 'waiting', 'active');

create view casework.form_child_services as
select l.journey_id, null::uuid as subject_id, jsonb_agg(jsonb_build_object(
       'lineId', l.line_id, 'serviceName', l.service_name, 'description', l.description,
       'outcome', case when s.successor_line is not null then 'successor' when s.stop_reason is not null then 'stop' end,
       'successorLine', s.successor_line, 'stopReason', s.stop_reason) order by l.position) as value
  from casework.transition_line l left join casework.service_succession s using (line_id)
 where l.of_childhood group by l.journey_id;

create view casework.options_adult_lines as
select journey_id, null::uuid as subject_id, line_id::text as value, service_name || ': ' || description as label
  from casework.transition_line where not of_childhood;

-- A line that waits is not expected today: its bridge is.
create view casework.form_adult_lines_today as
select l.journey_id, null::uuid as subject_id, jsonb_agg(jsonb_build_object(
       'lineId', l.line_id, 'serviceName', l.service_name, 'description', l.description,
       'startsOn', to_char(l.starts_on, 'DD.MM.YYYY'), 'note', s.note,
       'started', case s.started when true then 'yes' when false then 'no' end) order by l.position) as value
  from casework.transition_line l left join casework.support_start s using (line_id)
 where not l.of_childhood
   and not exists (select from casework.plan_line b where b.bridge_for = l.line_id and l.state = 'waiting')
 group by l.journey_id;

create view casework.form_parents_consents as
select t.journey_id, null::uuid as subject_id,
       to_jsonb(case when exists (select from casework.consent c
                                   where c.journey_id = t.journey_id and c.given_by = 'custody-holder'
                                     and c.state in ('given', 'partial'))
                     then 'Et samtykke fra forældrene står endnu. Del intet på det; den unge spørges selv.'
                     else 'Bortfaldet. Nu er det den unge, der bestemmer.' end) as value
  from casework.transition t where t.kind = 'child-to-adult';

create view casework.form_handover_content as
select t.journey_id, null::uuid as subject_id, to_jsonb(concat_ws(E'\n\n',
       (select 'Dit mål: ' || p.goal from casework.current_plan p where p.journey_id = t.journey_id and p.goal is not null),
       (select string_agg(n.topic_name || ': ' || n.text, E'\n\n' order by n.sort)
          from casework.transition_newest_note n
         where n.transition_id = t.transition_id
           and (n.topic like 'theme-%' or n.topic in ('adult-life-picture', 'people-around', 'income-plan',
                'education-plan', 'own-decisions', 'housing-wish', 'housing-needs', 'housing-address'))),
       (select 'Din hjælp fra 18:' || string_agg(E'\n' || l.service_name || ': ' || l.description, '' order by l.position)
          from casework.transition_line l where l.journey_id = t.journey_id and not l.of_childhood))) as value
  from casework.transition t where t.kind = 'child-to-adult';

create view casework.form_landing_rating as
select r.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(format('%s ud af 4. %s', r.score, coalesce(r.words, '')), E'\n' order by r.rated_at)) as value
  from casework.landing_rating r group by r.journey_id;

create view casework.form_receiving_adviser as
select journey_id, null::uuid as subject_id, to_jsonb(receiving_adviser) as value
  from casework.transition where kind = 'child-to-adult' and receiving_adviser is not null;

create view casework.form_declined_offers as
select t.journey_id, null::uuid as subject_id, to_jsonb(coalesce(nullif(concat_ws(E'\n',
       (select 'Støtte efter 18' from casework.transition_choice c
         where c.transition_id = t.transition_id and c.topic = 'after-support' and c.choice = 'declined'),
       (select string_agg(k.name_da, E'\n' order by k.sort) from casework.transition_application a
          join casework.reference_code k on k.code_list = 'application-kind' and k.code = a.kind
         where a.transition_id = t.transition_id and a.state = 'not-wanted')), ''), 'Intet.')) as value
  from casework.transition t where t.kind = 'child-to-adult';

-- A radio shows how far a theme has come; a form that asks about it does not ask from scratch.
create view casework.form_readiness_education as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'education';
create view casework.form_readiness_income as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'income';
create view casework.form_readiness_housing as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'housing';
create view casework.form_readiness_network as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'network';
create view casework.form_readiness_health as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'health';
create view casework.form_readiness_guardianship as
select journey_id, null::uuid as subject_id, to_jsonb(status) as value from casework.readiness_fact where theme = 'guardianship';

-- The red list: what ends at T with nothing to follow, and, from T, help that was to have begun and has not, bridge or no bridge.
create view casework.service_missing as
select journey_id, citizen_id, line_id, service, turning_on, from_department, to_department, coordinator, deputy, red_from,
       'nothing-follows' as reason
  from casework.service_gap
union all
select t.journey_id, t.citizen_id, l.line_id, l.service, t.turning_on, t.from_department, t.to_department, j.coordinator,
       j.deputy, t.turning_on,
       case when exists (select from casework.plan_line b where b.bridge_for = l.line_id and b.state = 'active')
            then 'bridged' else 'not-begun' end
  from casework.support_start s
  join casework.transition t using (transition_id)
  join casework.plan_line l on l.line_id = s.line_id
  join casework.journey j on j.journey_id = t.journey_id
 where not s.started and t.state <> 'ended' and l.state in ('decided', 'ordered', 'waiting', 'active');
