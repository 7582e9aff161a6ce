-- Writer: workers (and this migration). Assessment, contribution and network meeting (domain.md P2, §§ 4.1, 4.2, 6).
-- Marks: S<n> sourced, K assumption, D proposal the municipality may change.

alter table casework.assessment
    add column refused       boolean not null default false,  -- an adult said no: decided on what is there
    add column not_asked     text,              -- whom the citizen does not want asked, in the citizen's words
    add column helper        text,              -- bisidder
    add column support_level text,              -- code list functional-level
    add column aim_conflict  text,              -- where the laws pull apart (R7)
    add column assessed_by   text,              -- Keycloak user id
    add column approved_by   text,              -- Keycloak user id; never assessed_by
    add column sent_back     text,              -- what the second pair of eyes wants changed
    add column new_date_reason text,
    add constraint assessment_two_people check (approved_by is distinct from assessed_by or approved_by is null);

create table casework.assessment_topic (
    question text not null,                     -- code list question
    asked_of text not null,                     -- department key or code list party; 'any': every assessment asks it
    sort     int not null default 0,
    primary key (question, asked_of)
);
comment on table casework.assessment_topic is
    'Who can answer which question [D]. A question that several can answer is one question, asked of the first.';

create table casework.assessment_theme (
    framework    text not null check (framework in ('ffb', 'ics')),
    theme        text not null,                 -- code list ffb-theme or ics-dimension
    level_scored boolean not null,              -- a level is given here, always, and nowhere else [S50]
    sort         int not null,
    primary key (framework, theme)
);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('F-RSL3-BOERN',     8, 'WEEKS',       'henvendelse_modtaget', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Udredning af barn færdig', 'Assessment of a child finished'),
('F-RSL3-VOKSEN',    8, 'WEEKS',       'henvendelse_modtaget', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Udredning af voksen færdig', 'Assessment of an adult finished'),
('F-RSL3-BESKAEFT',  8, 'WEEKS',       'henvendelse_modtaget', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Afklaring af arbejdsevne færdig', 'Clarification of work ability finished'),
('F-RSL3-SUNDHED',   6, 'WEEKS',       'henvendelse_modtaget', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Sundhedsfaglig vurdering færdig', 'Health assessment finished'),
('D-AFTALE-5AD',     5, 'ARBEJDSDAGE', 'udredning_startet',    'after', 'design', null, 'D', 'Udredningen aftalt med borgeren', 'Assessment agreed with the citizen'),
('D-EGEN-15AD',     15, 'ARBEJDSDAGE', 'udredning_aftalt',     'after', 'design', null, 'D', 'Borgerens egen fortælling', 'The citizen''s own description'),
('D-BARNSAMTALE-15AD', 15, 'ARBEJDSDAGE', 'udredning_aftalt',  'after', 'design', null, 'D', 'Samtale med barnet', 'Conversation with the child'),
('D-BIDRAGSLUT-20AD', 20, 'ARBEJDSDAGE', 'bidrag_anmodet',     'after', 'design', null, 'D', 'Udredningen går videre uden bidraget', 'The assessment goes on without the contribution'),
('D-SCORING-10AD',  10, 'ARBEJDSDAGE', 'viden_samlet',         'after', 'design', null, 'D', 'Temaer og niveau vurderet', 'Themes and levels rated'),
('D-VURDERING-10AD', 10, 'ARBEJDSDAGE', 'temaer_vurderet',     'after', 'design', null, 'D', 'Faglig konklusion skrevet', 'Professional conclusion written'),
('D-GODKEND-3AD',    3, 'ARBEJDSDAGE', 'borger_hoert',         'after', 'design', null, 'D', 'Udredning godkendt af en anden', 'Assessment approved by another person'),
('D-NYDATO-2AD',     2, 'ARBEJDSDAGE', 'frist_overskredet',    'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Ny dato til familien', 'A new date for the family'),
('D-FORELOEBIG-5AD', 5, 'ARBEJDSDAGE', 'frist_overskredet',    'after', 'law+design', 'Barnets lov § 20, stk. 3', 'S1', 'Foreløbig vurdering skrevet', 'Preliminary assessment written'),
('D-DAGSORDEN-5AD',  5, 'ARBEJDSDAGE', 'moede_oensket',        'after', 'design', null, 'D', 'Borgerens tre punkter', 'The citizen''s three points'),
('D-MOEDE-30AD',    30, 'ARBEJDSDAGE', 'udredning_startet',    'after', 'design', null, 'D', 'Udredningsmøde holdt', 'Assessment meeting held'),
('D-PLANMOEDE-15AD',15, 'ARBEJDSDAGE', 'forslag_klar',         'after', 'design', null, 'D', 'Planmøde holdt', 'Plan meeting held'),
('D-INDKALD-5AD',    5, 'ARBEJDSDAGE', 'dagsorden_klar',       'after', 'design', null, 'D', 'Indkaldelse sendt', 'Invitation sent'),
('D-REFERAT-3AD',    3, 'ARBEJDSDAGE', 'moede_holdt',          'after', 'design', null, 'D', 'Referat skrevet', 'Minutes written');

-- cb-bidrag: reminded when half the time has passed (domain.md § 6).
update casework.deadline_rule set warn_percent = 50 where code = 'D-BIDRAG-15AD';

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('question', 'important',      'Hvad er vigtigt for borgeren?',                 'What matters to the citizen?', 'D', 1),
('question', 'resources',      'Hvad går godt, og hvad kan borgeren selv?',     'What goes well, what can the citizen do alone?', 'D', 2),
('question', 'network',        'Hvem betyder noget for borgeren?',              'Who matters to the citizen?', 'D', 3),
('question', 'everyday-life',  'Hvordan går hverdagen?',                        'How does everyday life go?', 'D', 4),
('question', 'health',         'Helbred og behandling',                         'Health and treatment', 'D', 5),
('question', 'school-day',     'Skole, dagtilbud og læring',                    'School, day care and learning', 'D', 6),
('question', 'family-life',    'Familie og omsorg',                             'Family and care', 'D', 7),
('question', 'work',           'Arbejde, uddannelse og indkomst',               'Work, education and income', 'D', 8),
('question', 'housing',        'Bolig',                                         'Housing', 'D', 9),
('question', 'tried-before',   'Hvilken hjælp er prøvet, og hvad virkede?',     'Which help was tried, what worked?', 'D', 10),
('assessment-type', 'bl-20',          'Børnefaglig undersøgelse, Barnets lov § 20', 'Child assessment, section 20', 'S1', 1),
('assessment-type', 'bl-19',          'Afdækning, Barnets lov § 19',               'Clarification, section 19', 'K', 2),
('assessment-type', 'screening-only', 'Screening er nok, Barnets lov § 18',        'Screening suffices, section 18', 'S5', 3),
('assessment-type', 'vum',            'Udredning efter VUM 2.0',                   'VUM 2.0 assessment', 'S17', 4),
('assessment-type', 'vum-pre',        'Forberedende udredning efter VUM 2.0',      'VUM pre-assessment', 'D', 5),
('assessment-type', 'employment',     'Afklaring af arbejdsevne',                  'Clarification of work ability', 'S35', 6),
('assessment-type', 'health',         'Sundhedsfaglig vurdering',                  'Health assessment', 'D', 7),
('assessment-outcome', 'shared-plan',     'Vi lægger en plan sammen',              'We make a plan together', 'D', 1),
('assessment-outcome', 'no-support',      'Ingen indsats fra kommunen; der træffes afgørelse', 'No support; a decision is made', 'D', 2),
('assessment-outcome', 'civil-society',   'Et fællesskab uden for kommunen hjælper bedst', 'A community helps best', 'D', 3),
('assessment-outcome', 'citizen-stopped', 'Borgeren ønsker ikke at gå videre',     'The citizen does not want to go on', 'D', 4),
('target-group', 'physical-disability', 'Fysisk funktionsnedsættelse',             'Physical disability', 'S49', 1),
('target-group', 'mental-disability',   'Psykisk funktionsnedsættelse',            'Mental disability', 'S49', 2),
('target-group', 'social-problem',      'Socialt problem',                         'Social problem', 'S49', 3),
('target-group', 'mobility',            'Mobilitetsnedsættelse',                   'Reduced mobility', 'S49', 4),
('target-group', 'communication',       'Kommunikationsnedsættelse',               'Reduced communication', 'S49', 5),
('target-group', 'congenital-brain-injury', 'Medfødt hjerneskade',                 'Congenital brain injury', 'S49', 6),
('target-group', 'acquired-brain-injury', 'Erhvervet hjerneskade',                 'Acquired brain injury', 'S49', 7),
('target-group', 'autism-spectrum',     'Autismespektrum',                         'Autism spectrum', 'S49', 8),
('target-group', 'attention-disorder',  'Opmærksomhedsforstyrrelse',               'Attention disorder', 'S49', 9),
('target-group', 'anxiety',             'Angst',                                   'Anxiety', 'S49', 10),
('target-group', 'depression',          'Depression',                              'Depression', 'S49', 11),
('target-group', 'changed-reality',     'Forandret virkelighedsopfattelse',        'Changed perception of reality', 'S49', 12),
('target-group', 'stress',              'Stressbelastning',                        'Strain, including trauma', 'S49', 13),
('target-group', 'social-isolation',    'Social isolation',                        'Social isolation', 'S49', 14),
('target-group', 'homelessness',        'Hjemløshed',                              'Homelessness', 'S49', 15),
('target-group', 'child-well-being',    'Barn eller ung, der ikke trives',         'Child or young person not thriving', 'D', 16),
('ffb-theme', 'physical-functions', 'Fysiske funktioner',  'Physical functions', 'S49', 1),
('ffb-theme', 'mental-functions',   'Mentale funktioner',  'Mental functions', 'S49', 2),
('ffb-theme', 'health-conditions',  'Sundhedsforhold',     'Health conditions', 'S49', 3),
('ffb-theme', 'social-conditions',  'Sociale forhold',     'Social conditions', 'S49', 4),
('ffb-theme', 'relations',          'Relationer',          'Relations', 'S49', 5),
('ffb-theme', 'communication',      'Kommunikation',       'Communication', 'S49', 6),
('ffb-theme', 'mobility',           'Mobilitet',           'Mobility', 'S49', 7),
('ffb-theme', 'self-care',          'Egenomsorg',          'Self-care', 'S49', 8),
('ffb-theme', 'practical-tasks',    'Praktiske opgaver',   'Practical tasks', 'S49', 9),
('ffb-theme', 'civic-life',         'Samfundsliv',         'Civic life', 'S49', 10),
('ffb-theme', 'surroundings',       'Omgivelser',          'Surroundings', 'S49', 11),
('ics-dimension', 'child-health',        'Sundhedsforhold',                    'Health', 'S58', 1),
('ics-dimension', 'child-development',   'Udvikling og adfærd',                'Development and behaviour', 'S58', 2),
('ics-dimension', 'school-and-learning', 'Dagtilbud, skoleforhold og læring',  'Day care, school and learning', 'S58', 3),
('ics-dimension', 'leisure-friends',     'Fritidsforhold og venskaber',        'Leisure and friends', 'S58', 4),
('ics-dimension', 'safe-care',           'Trygt omsorgsmiljø',                 'Safe care', 'S58', 5),
('ics-dimension', 'stimulation',         'Stimulering',                        'Stimulation', 'K', 6),
('ics-dimension', 'guidance',            'Vejledning og grænser',              'Guidance and boundaries', 'K', 7),
('ics-dimension', 'family-history',      'Familiens historie og relationer',   'Family history and relations', 'K', 8),
('ics-dimension', 'family-living',       'Bolig, arbejde og økonomi',          'Housing, work and economy', 'K', 9),
('ics-dimension', 'family-network',      'Netværk og lokalsamfund',            'Network and community', 'K', 10),
('functional-level', 'none',         'Ingen',         'None', 'S49', 1),
('functional-level', 'slight',       'Let',           'Slight', 'S49', 2),
('functional-level', 'moderate',     'Moderat',       'Moderate', 'S49', 3),
('functional-level', 'severe',       'Svært',         'Severe', 'S49', 4),
('functional-level', 'complete',     'Fuldstændigt',  'Complete', 'S49', 5),
('functional-level', 'not-assessed', 'Ikke vurderet', 'Not assessed', 'S49', 6),
('law', 'barnets-lov', 'Barnets lov',                    'The Children''s Act', 'S5', 1),
('law', 'serviceloven','Serviceloven',                   'The Social Services Act', 'S16', 2),
('law', 'employment',  'Lov om aktiv beskæftigelsesindsats', 'Employment act', 'S35', 3),
('law', 'health',      'Sundhedsloven',                  'The Health Act', 'K', 4),
('law', 'aeldreloven', 'Ældreloven',                     'The Elderly Act', 'S36', 5),
('law', 'education',   'Lovene om uddannelse',           'Education acts', 'K', 6),
('law', 'none',        'Ingen lov: frivillig hjælp',     'No act: voluntary help', 'D', 7),
('meeting-purpose', 'assessment', 'Udredning', 'Assessment', 'D', 1),
('meeting-purpose', 'plan',       'Plan',      'Plan', 'D', 2),
('event-kind', 'assessment-started',      'Udredning begyndt',                       'Assessment begun', 'D', 40),
('event-kind', 'assessment-agreed',       'Udredning aftalt med borgeren',           'Assessment agreed with the citizen', 'D', 41),
('event-kind', 'assessment-refused',      'Borgeren ønsker ikke udredning',          'The citizen does not want an assessment', 'D', 42),
('event-kind', 'described-self',          'Borgeren har fortalt med egne ord',       'The citizen told in own words', 'D', 43),
('event-kind', 'citizen-silent',          'Borgeren har ikke svaret; sagen går videre', 'No answer from the citizen; the case goes on', 'D', 44),
('event-kind', 'child-talked',            'Samtale med barnet holdt',                'Conversation with the child held', 'D', 45),
('event-kind', 'child-not-talked',        'Samtale med barnet ikke holdt',           'Conversation with the child not held', 'D', 46),
('event-kind', 'contribution-asked',      'Bidrag ønsket',                           'Contribution asked for', 'D', 47),
('event-kind', 'contribution-delivered',  'Bidrag leveret',                          'Contribution delivered', 'D', 48),
('event-kind', 'contribution-not-relevant', 'Bidrag ikke relevant',                  'Contribution not relevant', 'D', 49),
('event-kind', 'contribution-missing',    'Bidrag mangler; sagen går videre',        'Contribution missing; the case goes on', 'D', 50),
('event-kind', 'contribution-cancelled',  'Bidrag afbrudt: samtykket gælder ikke',   'Contribution cancelled: no consent', 'D', 51),
('event-kind', 'scored',                  'Temaer vurderet',                         'Themes rated', 'D', 52),
('event-kind', 'assessed',                'Faglig konklusion skrevet',               'Professional conclusion written', 'D', 53),
('event-kind', 'assessment-commented',    'Borgeren har kommenteret udkastet',       'The citizen commented on the draft', 'D', 54),
('event-kind', 'assessment-approved',     'Udredning godkendt',                      'Assessment approved', 'D', 55),
('event-kind', 'assessment-sent-back',    'Udredning sendt tilbage',                 'Assessment sent back', 'D', 56),
('event-kind', 'assessment-ended',        'Udredning afsluttet',                     'Assessment ended', 'D', 57),
('event-kind', 'preliminary-written',     'Foreløbig vurdering skrevet',             'Preliminary assessment written', 'D', 58),
('event-kind', 'new-date-given',          'Ny dato givet',                           'New date given', 'D', 59),
('event-kind', 'meeting-planned',         'Netværksmøde planlagt',                   'Network meeting planned', 'D', 60),
('event-kind', 'meeting-invited',         'Indkaldt til netværksmøde',               'Invited to the network meeting', 'D', 61),
('event-kind', 'meeting-held',            'Netværksmøde holdt',                      'Network meeting held', 'D', 62),
('event-kind', 'meeting-cancelled',       'Netværksmøde blev ikke holdt',            'Network meeting not held', 'D', 63),
('event-kind', 'action-done',             'Aftale fra mødet udført',                 'Action from the meeting done', 'D', 64);

-- [D] Who knows what. The order within a question says who is asked when several could answer.
insert into casework.assessment_topic (question, asked_of, sort) values
('important', 'any', 1), ('resources', 'any', 2), ('network', 'any', 3), ('everyday-life', 'any', 4),
('health', 'health', 1), ('health', 'general-practitioner', 2), ('health', 'hospital', 3), ('health', 'regional-psychiatry', 4),
('school-day', 'school', 1), ('school-day', 'school-psychology', 2), ('school-day', 'youth', 3),
('family-life', 'children-family', 1), ('family-life', 'school', 2), ('family-life', 'health', 3),
('work', 'employment', 1), ('work', 'employer', 2), ('work', 'youth', 3),
('housing', 'adult-social', 1), ('housing', 'provider-lillebo', 2),
('tried-before', 'adult-social', 1), ('tried-before', 'children-family', 2), ('tried-before', 'employment', 3),
('tried-before', 'school-psychology', 4), ('tried-before', 'regional-psychiatry', 5), ('tried-before', 'private-provider', 6),
('everyday-life', 'provider-lillebo', 5), ('network', 'civil-society', 5);

insert into casework.assessment_theme (framework, theme, level_scored, sort)
select case code_list when 'ffb-theme' then 'ffb' else 'ics' end, code,
       code_list = 'ffb-theme' and code in ('relations', 'communication', 'mobility', 'self-care', 'practical-tasks', 'civic-life'),
       sort
  from casework.reference_code
 where code_list in ('ffb-theme', 'ics-dimension');

-- What the forms show and prefill: (journey_id, subject_id, value).

create view casework.form_assessment_known as
select j.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(format('%s %s (%s, %s)', q.name_da, k.answer, s.name_da,
                                  to_char(k.answered_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')),
                           E'\n' order by q.sort)) as value
  from casework.journey j
  join lateral (select distinct on (a.question) a.* from casework.known_answer a
                 where a.citizen_id = j.citizen_id order by a.question, a.answered_at desc) k on true
  join casework.reference_code q on q.code_list = 'question' and q.code = k.question
  join casework.reference_code s on s.code_list = 'answer-source' and s.code = k.source
 group by j.journey_id;

create view casework.form_assessment_missing as
select a.journey_id, a.assessment_id as subject_id, to_jsonb(string_agg(c.name_da, E'\n' order by c.sort)) as value
  from casework.assessment a
  join casework.assessment_question q on q.assessment_id = a.assessment_id and q.reused_answer is null
  join casework.reference_code c on c.code_list = 'question' and c.code = q.question
 group by a.journey_id, a.assessment_id;

create view casework.form_assessment_areas as
select journey_id, assessment_id as subject_id, to_jsonb(areas) as value from casework.assessment;

create view casework.form_assessment_contributions as
select journey_id, assessment_id as subject_id,
       to_jsonb(string_agg(coalesce(p.name_da, casework.department_name(c.department)) || ': '
                           || case state when 'delivered' then coalesce(answer, 'Svaret på spørgsmålene.')
                                         when 'not-relevant' then 'Ikke relevant. ' || coalesce(reason, '')
                                         when 'not-delivered' then 'MANGLER: svarede ikke.'
                                         when 'cancelled' then 'MANGLER: uden samtykke.'
                                         else 'Ikke svaret endnu.' end,
                           E'\n' order by c.department)) as value
  from casework.contribution c
  left join casework.reference_code p on p.code_list = 'party' and p.code = c.department
 group by journey_id, assessment_id;

create view casework.form_assessment_themes as
select a.journey_id, a.assessment_id as subject_id,
       jsonb_agg(jsonb_build_object('theme', t.theme, 'framework', t.framework, 'name', c.name_da,
                                    'levelScored', t.level_scored) order by t.sort) as value
  from casework.assessment a
  join casework.assessment_theme t
    on t.framework = case when a.types && array['bl-20', 'bl-19', 'screening-only'] then 'ics' else 'ffb' end
  join casework.reference_code c
    on c.code = t.theme and c.code_list = case t.framework when 'ffb' then 'ffb-theme' else 'ics-dimension' end
 group by a.journey_id, a.assessment_id;

create view casework.form_assessment_own_description as
select journey_id, assessment_id as subject_id, to_jsonb(own_description) as value
  from casework.assessment where own_description is not null;

create view casework.form_assessment_child_view as
select journey_id, assessment_id as subject_id, to_jsonb(coalesce(view, 'Samtalen er ikke holdt: ' || reason)) as value
  from casework.child_talk;

-- The newest assessment of the journey: hearing and approval have other subjects.
create view casework.form_assessment_conclusion as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(conclusion) as value
  from casework.assessment where conclusion is not null order by journey_id, started_at desc;

create view casework.form_assessment_least_intrusive as
select journey_id, assessment_id as subject_id, to_jsonb(least_intrusive) as value
  from casework.assessment where least_intrusive is not null;

create view casework.form_assessment_sent_back as
select journey_id, assessment_id as subject_id, to_jsonb(sent_back) as value
  from casework.assessment where sent_back is not null;

create view casework.form_assessment_comment as
select distinct on (subject_id) journey_id, subject_id, to_jsonb(coalesce(comment, 'Ingen kommentar.')) as value
  from casework.hearing where subject = 'assessment' order by subject_id, sent_at desc;

create view casework.form_contribution_questions as
select c.journey_id, c.contribution_id as subject_id,
       jsonb_agg(jsonb_build_object('question', q.code, 'label', q.name_da) order by q.sort) as value
  from casework.contribution c
  join casework.reference_code q on q.code_list = 'question' and q.code = any (c.questions)
 group by c.journey_id, c.contribution_id;

-- Only what its own questions would have asked: a contributor sees no more of the citizen than it needs.
create view casework.form_contribution_known as
select c.journey_id, c.contribution_id as subject_id,
       to_jsonb(string_agg(format('%s %s (%s)', r.name_da, k.answer,
                                  to_char(k.answered_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')),
                           E'\n' order by r.sort)) as value
  from casework.contribution c
  join casework.assessment_question q
    on q.assessment_id = c.assessment_id and c.department = any (q.departments)
  join casework.known_answer k on k.answer_id = q.reused_answer
  join casework.reference_code r on r.code_list = 'question' and r.code = q.question
 group by c.journey_id, c.contribution_id;

-- A party without a login: the department that holds the journey asks it and writes the answer.
create view casework.form_contribution_party as
select c.journey_id, c.contribution_id as subject_id, to_jsonb(coalesce(p.name_da, casework.department_name(c.department))) as value
  from casework.contribution c
  left join casework.reference_code p on p.code_list = 'party' and p.code = c.department;

create view casework.form_meeting_agenda as
select journey_id, meeting_id as subject_id, to_jsonb(array_to_string(agenda, E'\n')) as value from casework.meeting;

-- The last day on which the meeting is in time.
create view casework.form_meeting_due as
select journey_id, subject_id, to_jsonb(to_char(due_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')) as value
  from casework.deadline where code in ('D-MOEDE-30AD', 'D-PLANMOEDE-15AD') and subject_id is not null;

-- Who comes, as the minutes ask it: who goes on coming is agreed at the table.
create view casework.form_meeting_contacts as
select journey_id, null::uuid as subject_id, jsonb_agg(jsonb_build_object(
       'contactId', contact_id, 'contactName', concat_ws(', ', name, organisation), 'contactPurpose', purpose,
       'comes', 'yes') order by department, name) as value
  from casework.contact where ended_at is null group by journey_id;

create view casework.form_meeting_action as
select journey_id, action_id as subject_id, to_jsonb(action) as value from casework.meeting_action;

-- A child's assessment does not end because somebody wants it to: the municipality screens and assesses every child's case
-- (Barnets lov §§ 18–20, S1, S5), and the wish is part of what it weighs (§ 5, S15).
create view casework.options_assessment_outcome as
select j.journey_id, null::uuid as subject_id, o.code as value, o.name_da as label, o.sort
  from casework.journey j
  join casework.citizen c using (citizen_id)
  join casework.reference_code o on o.code_list = 'assessment-outcome'
 where o.code <> 'citizen-stopped' or c.birth_date <= casework.today() - interval '18 years';

create view casework.options_relatives as
select j.journey_id, null::uuid as subject_id, r.name as value, r.name as label
  from casework.journey j
  join casework.representation r on r.citizen_id = j.citizen_id and r.kind = 'relative' and r.until is null;
