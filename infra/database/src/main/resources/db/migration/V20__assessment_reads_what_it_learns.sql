-- Writer: workers (and this migration). What an assessment learns is read, asked once, and goes on when its citizen turns 18.
-- Marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- The framework of the themes is the assessment's, not its type's: a child's health is described in ICS too (domain.md § 4.2).
alter table casework.assessment
    add column framework          text not null default 'ffb' check (framework in ('ffb', 'ics')),
    add column trusted_department text,         -- whom the citizen trusts already: where they work …
    add column trusted_name       text;         -- … and who they are

update casework.assessment a set framework = 'ics'
  from casework.journey j
  join casework.citizen c using (citizen_id)
 where j.journey_id = a.journey_id
   and not exists (select from casework.score s where s.assessment_id = a.assessment_id and s.framework = 'ffb')
   and (a.types && array['bl-20', 'bl-19', 'screening-only']
        or c.birth_date > a.started_at::date - interval '18 years' and not a.types && array['vum-pre']);

-- Which contribution made it known.
alter table casework.known_answer add column contribution_id uuid references casework.contribution;
create index known_answer_contribution on casework.known_answer (contribution_id) where contribution_id is not null;

update casework.known_answer k set contribution_id = c.contribution_id
  from casework.contribution c
 where c.journey_id = k.journey_id and c.department = k.department and c.state = 'delivered'
   and k.question = any (c.questions) and k.answered_at between c.requested_at and c.answered_at;

-- Asked again, of the adult's own accord, since the citizen turned 18 before it was answered.
alter table casework.contribution
    drop constraint contribution_state_check,
    add constraint contribution_state_check
        check (state in ('asked', 'delivered', 'not-relevant', 'not-delivered', 'cancelled', 'replaced'));

alter table casework.score
    add column sub_themes text[] not null default '{}',  -- code list ffb-sub-theme
    add column potential  text;                 -- code list goal-type: what can be reached here

create table casework.assessment_sub_theme (
    theme     text not null,                    -- code list ffb-theme
    sub_theme text primary key                  -- code list ffb-sub-theme
);
comment on table casework.assessment_sub_theme is 'The sub-themes of each FFB theme [S49].';

-- The names FFB gives the two scales [S49]; the codes are the same, from nothing to everything.
update casework.reference_code set name_da = 'Fuldstændig nedsat', name_en = 'Completely reduced'
 where code_list = 'functional-level' and code = 'complete';

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('support-need', 'none',         'Intet',          'None', 'S49', 1),
('support-need', 'slight',       'Let',            'Slight', 'S49', 2),
('support-need', 'moderate',     'Moderat',        'Moderate', 'S49', 3),
('support-need', 'severe',       'Højt',           'High', 'S49', 4),
('support-need', 'complete',     'Fuldstændigt',   'Complete', 'S49', 5),
('support-need', 'not-assessed', 'Ikke vurderet',  'Not assessed', 'S49', 6),
('event-kind', 'assessment-converted', 'Borgeren fylder 18: udredningen fortsætter efter reglerne for voksne', 'The citizen turns 18: the assessment goes on under adult law', 'D', 58),
('ffb-sub-theme', 'movement', 'Bevægelse', 'Movement', 'S49', 1),
('ffb-sub-theme', 'sight', 'Syn', 'Sight', 'S49', 2),
('ffb-sub-theme', 'hearing', 'Hørelse', 'Hearing', 'S49', 3),
('ffb-sub-theme', 'voice-and-speech', 'Stemme og tale', 'Voice and speech', 'S49', 4),
('ffb-sub-theme', 'pain-and-senses', 'Smerte og sansefunktioner', 'Pain and senses', 'S49', 5),
('ffb-sub-theme', 'attention-and-concentration', 'Opmærksomhed og koncentrationsevne', 'Attention and concentration', 'S49', 6),
('ffb-sub-theme', 'perception-of-reality', 'Virkelighedsopfattelse', 'Perception of reality', 'S49', 7),
('ffb-sub-theme', 'state-of-consciousness', 'Bevidsthedstilstand', 'State of consciousness', 'S49', 8),
('ffb-sub-theme', 'psychosocial-functions', 'Psykosociale funktioner', 'Psychosocial functions', 'S49', 9),
('ffb-sub-theme', 'memory', 'Hukommelse', 'Memory', 'S49', 10),
('ffb-sub-theme', 'insight-into-own-situation', 'Indsigt i egen situation', 'Insight into own situation', 'S49', 11),
('ffb-sub-theme', 'initiative-and-motivation', 'Igangsætning og motivation', 'Initiative and motivation', 'S49', 12),
('ffb-sub-theme', 'organising-and-planning', 'Organisering og planlægning', 'Organising and planning', 'S49', 13),
('ffb-sub-theme', 'problem-solving', 'Problemløsning', 'Problem solving', 'S49', 14),
('ffb-sub-theme', 'feelings-and-behaviour', 'Følelser og adfærd', 'Feelings and behaviour', 'S49', 15),
('ffb-sub-theme', 'intellectual-functions', 'Intellektuelle funktioner', 'Intellectual functions', 'S49', 16),
('ffb-sub-theme', 'orientation', 'Orienteringsevne', 'Orientation', 'S49', 17),
('ffb-sub-theme', 'treatment-and-training', 'Sundhedsfaglig behandling og træning', 'Treatment and training', 'S49', 18),
('ffb-sub-theme', 'exercise', 'Motion', 'Exercise', 'S49', 19),
('ffb-sub-theme', 'physical-health', 'Fysisk helbred', 'Physical health', 'S49', 20),
('ffb-sub-theme', 'sleep', 'Søvn', 'Sleep', 'S49', 21),
('ffb-sub-theme', 'diet', 'Kost', 'Diet', 'S49', 22),
('ffb-sub-theme', 'substance-use', 'Rusmidler', 'Substance use', 'S49', 23),
('ffb-sub-theme', 'daily-rhythm', 'Døgnrytme', 'Daily rhythm', 'S49', 24),
('ffb-sub-theme', 'tobacco', 'Tobak', 'Tobacco', 'S49', 25),
('ffb-sub-theme', 'economic-situation', 'Økonomisk situation', 'Economic situation', 'S49', 26),
('ffb-sub-theme', 'housing-situation', 'Boligsituation', 'Housing situation', 'S49', 27),
('ffb-sub-theme', 'interests', 'Interesser', 'Interests', 'S49', 28),
('ffb-sub-theme', 'family-situation', 'Familiesituation', 'Family situation', 'S49', 29),
('ffb-sub-theme', 'crime', 'Kriminalitet', 'Crime', 'S49', 30),
('ffb-sub-theme', 'traumatic-experiences', 'Traumatiske oplevelser', 'Traumatic experiences', 'S49', 31),
('ffb-sub-theme', 'prostitution', 'Prostitution', 'Prostitution', 'S49', 32),
('ffb-sub-theme', 'education-and-job', 'Uddannelse og job', 'Education and job', 'S49', 33),
('ffb-sub-theme', 'interaction-and-contact', 'Indgå i samspil og kontakt', 'Interaction and contact', 'S49', 34),
('ffb-sub-theme', 'keeping-up-relations', 'Varetage relationer til netværk', 'Keeping up relations', 'S49', 35),
('ffb-sub-theme', 'social-communities-and-leisure', 'Deltage i sociale fællesskaber og fritidsaktiviteter', 'Social communities and leisure', 'S49', 36),
('ffb-sub-theme', 'understanding-messages', 'Forstå meddelelser', 'Understanding messages', 'S49', 37),
('ffb-sub-theme', 'producing-messages', 'Fremstille meddelelser', 'Producing messages', 'S49', 38),
('ffb-sub-theme', 'conversation', 'Samtale', 'Conversation', 'S49', 39),
('ffb-sub-theme', 'using-communication-aids-and-techniques', 'Anvende kommunikationsudstyr- og teknikker', 'Using communication aids and techniques', 'S49', 40),
('ffb-sub-theme', 'changing-and-keeping-posture', 'Ændre og opretholde kropsstilling', 'Changing and keeping posture', 'S49', 41),
('ffb-sub-theme', 'walking-and-moving', 'Gå og bevæge sig', 'Walking and moving', 'S49', 42),
('ffb-sub-theme', 'carrying-and-handling-objects', 'Bære, flytte og håndtere genstande', 'Carrying and handling objects', 'S49', 43),
('ffb-sub-theme', 'using-transport', 'Færdes med transportmidler', 'Using transport', 'S49', 44),
('ffb-sub-theme', 'washing-oneself', 'Vaske sig', 'Washing oneself', 'S49', 45),
('ffb-sub-theme', 'caring-for-the-body', 'Pleje sin krop', 'Caring for the body', 'S49', 46),
('ffb-sub-theme', 'toileting', 'Gå på toilettet', 'Toileting', 'S49', 47),
('ffb-sub-theme', 'dressing', 'Klæde sig af og på', 'Dressing', 'S49', 48),
('ffb-sub-theme', 'eating', 'Spise', 'Eating', 'S49', 49),
('ffb-sub-theme', 'drinking', 'Drikke', 'Drinking', 'S49', 50),
('ffb-sub-theme', 'looking-after-own-health', 'Varetage egen sundhed', 'Looking after own health', 'S49', 51),
('ffb-sub-theme', 'looking-after-own-sexuality', 'Varetage sin seksualitet', 'Looking after own sexuality', 'S49', 52),
('ffb-sub-theme', 'pursuing-an-interest', 'Dyrke interesse', 'Pursuing an interest', 'S49', 53),
('ffb-sub-theme', 'shopping', 'Købe ind', 'Shopping', 'S49', 54),
('ffb-sub-theme', 'cooking', 'Lave mad', 'Cooking', 'S49', 55),
('ffb-sub-theme', 'cleaning', 'Gøre rent', 'Cleaning', 'S49', 56),
('ffb-sub-theme', 'laundry', 'Vaske tøj', 'Laundry', 'S49', 57),
('ffb-sub-theme', 'looking-after-belongings', 'Passe ejendele', 'Looking after belongings', 'S49', 58),
('ffb-sub-theme', 'helping-and-caring-for-others', 'Udvise hjælp og omsorg for andre', 'Helping and caring for others', 'S49', 59),
('ffb-sub-theme', 'education', 'Varetage uddannelse', 'Education', 'S49', 60),
('ffb-sub-theme', 'employment', 'Varetage beskæftigelse', 'Employment', 'S49', 61),
('ffb-sub-theme', 'finances', 'Varetage økonomi', 'Finances', 'S49', 62),
('ffb-sub-theme', 'housing', 'Varetage bolig', 'Housing', 'S49', 63),
('ffb-sub-theme', 'handling-post', 'Håndtere post', 'Handling post', 'S49', 64),
('ffb-sub-theme', 'people-in-the-network', 'Personer i netværk', 'People in the network', 'S49', 65),
('ffb-sub-theme', 'attitudes-in-the-surroundings', 'Holdninger i omgivelserne', 'Attitudes in the surroundings', 'S49', 66),
('ffb-sub-theme', 'neighbourhood', 'Boligområde', 'Neighbourhood', 'S49', 67);

insert into casework.assessment_sub_theme (theme, sub_theme) values
('physical-functions', 'movement'), ('physical-functions', 'sight'), ('physical-functions', 'hearing'), ('physical-functions', 'voice-and-speech'),
('physical-functions', 'pain-and-senses'), ('mental-functions', 'attention-and-concentration'), ('mental-functions', 'perception-of-reality'), ('mental-functions', 'state-of-consciousness'),
('mental-functions', 'psychosocial-functions'), ('mental-functions', 'memory'), ('mental-functions', 'insight-into-own-situation'), ('mental-functions', 'initiative-and-motivation'),
('mental-functions', 'organising-and-planning'), ('mental-functions', 'problem-solving'), ('mental-functions', 'feelings-and-behaviour'), ('mental-functions', 'intellectual-functions'),
('mental-functions', 'orientation'), ('health-conditions', 'treatment-and-training'), ('health-conditions', 'exercise'), ('health-conditions', 'physical-health'),
('health-conditions', 'sleep'), ('health-conditions', 'diet'), ('health-conditions', 'substance-use'), ('health-conditions', 'daily-rhythm'),
('health-conditions', 'tobacco'), ('social-conditions', 'economic-situation'), ('social-conditions', 'housing-situation'), ('social-conditions', 'interests'),
('social-conditions', 'family-situation'), ('social-conditions', 'crime'), ('social-conditions', 'traumatic-experiences'), ('social-conditions', 'prostitution'),
('social-conditions', 'education-and-job'), ('relations', 'interaction-and-contact'), ('relations', 'keeping-up-relations'), ('relations', 'social-communities-and-leisure'),
('communication', 'understanding-messages'), ('communication', 'producing-messages'), ('communication', 'conversation'), ('communication', 'using-communication-aids-and-techniques'),
('mobility', 'changing-and-keeping-posture'), ('mobility', 'walking-and-moving'), ('mobility', 'carrying-and-handling-objects'), ('mobility', 'using-transport'),
('self-care', 'washing-oneself'), ('self-care', 'caring-for-the-body'), ('self-care', 'toileting'), ('self-care', 'dressing'),
('self-care', 'eating'), ('self-care', 'drinking'), ('self-care', 'looking-after-own-health'), ('self-care', 'looking-after-own-sexuality'),
('self-care', 'pursuing-an-interest'), ('practical-tasks', 'shopping'), ('practical-tasks', 'cooking'), ('practical-tasks', 'cleaning'),
('practical-tasks', 'laundry'), ('practical-tasks', 'looking-after-belongings'), ('practical-tasks', 'helping-and-caring-for-others'), ('civic-life', 'education'),
('civic-life', 'employment'), ('civic-life', 'finances'), ('civic-life', 'housing'), ('civic-life', 'handling-post'),
('surroundings', 'people-in-the-network'), ('surroundings', 'attitudes-in-the-surroundings'), ('surroundings', 'neighbourhood');

-- A question is open until somebody has answered it, whoever was asked.
create function casework.is_known(journey uuid, asked text) returns boolean stable language sql
    return exists (select from casework.known_answer k join casework.journey j using (citizen_id)
                    where j.journey_id = journey and k.question = asked);

create or replace view casework.form_assessment_missing as
select a.journey_id, a.assessment_id as subject_id,
       jsonb_agg(jsonb_build_object('question', c.code, 'label', c.name_da) order by c.sort) as value
  from casework.assessment a
  join casework.assessment_question q using (assessment_id)
  join casework.reference_code c on c.code_list = 'question' and c.code = q.question
 where not casework.is_known(a.journey_id, q.question)
 group by a.journey_id, a.assessment_id;

create or replace view casework.form_assessment_contributions as
select c.journey_id, c.assessment_id as subject_id,
       to_jsonb(string_agg(coalesce(p.name_da, casework.department_name(c.department)) || ': '
                           || case c.state when 'delivered' then coalesce(concat_ws(E'\n', said.answers, c.answer), 'Intet at tilføje.')
                                           when 'not-relevant' then 'Ikke relevant. ' || coalesce(c.reason, '')
                                           when 'not-delivered' then 'MANGLER: svarede ikke.'
                                           when 'cancelled' then 'MANGLER: uden samtykke.'
                                           else 'Ikke svaret endnu.' end,
                           E'\n\n' order by c.department, c.requested_at)) as value
  from casework.contribution c
  left join casework.reference_code p on p.code_list = 'party' and p.code = c.department
 cross join lateral (select string_agg(format('%s %s', q.name_da, k.answer), E'\n' order by q.sort) as answers
                       from casework.known_answer k
                       join casework.reference_code q on q.code_list = 'question' and q.code = k.question
                      where k.contribution_id = c.contribution_id) said
 where c.state <> 'replaced'
 group by c.journey_id, c.assessment_id;

-- With what it has of the child's dimensions (domain.md § 10.4), and of a rating that was made already.
create or replace view casework.form_assessment_themes as
select a.journey_id, a.assessment_id as subject_id,
       jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
           'theme', t.theme, 'framework', t.framework, 'name', c.name_da, 'levelScored', t.level_scored,
           'subThemeChoices', coalesce(s.choices, '[]'::jsonb),
           'known', (select string_agg(k.known, E'\n') from casework.transition_known_theme k
                      where k.journey_id = a.journey_id and k.ffb_theme = t.theme and t.framework = 'ffb'),
           'level', r.level, 'ownLevel', r.own_level, 'note', r.note, 'subThemes', r.sub_themes,
           'potential', r.potential)) order by t.sort) as value
  from casework.assessment a
  join casework.assessment_theme t using (framework)
  join casework.reference_code c
    on c.code = t.theme and c.code_list = case t.framework when 'ffb' then 'ffb-theme' else 'ics-dimension' end
  left join lateral (select jsonb_agg(jsonb_build_object('value', n.code, 'label', n.name_da) order by n.sort) as choices
                       from casework.assessment_sub_theme st
                       join casework.reference_code n on n.code_list = 'ffb-sub-theme' and n.code = st.sub_theme
                      where st.theme = t.theme and t.framework = 'ffb') s on true
  left join casework.score r on r.assessment_id = a.assessment_id and r.framework = t.framework and r.theme = t.theme
 group by a.journey_id, a.assessment_id;

-- Whether what is about the whole case is said of a child: some questions have no meaning then.
create view casework.form_citizen_is_child as
select j.journey_id, null::uuid as subject_id,
       to_jsonb(c.birth_date > casework.today() - interval '18 years') as value
  from casework.journey j join casework.citizen c using (citizen_id);

-- What the citizen allowed the contributor to be asked, where the consent has limits.
create view casework.form_contribution_limits as
select c.journey_id, c.contribution_id as subject_id, to_jsonb(s.limits) as value
  from casework.contribution c join casework.consent s using (consent_id) where s.limits is not null;

-- Where the laws pull apart, as the assessment saw it: what is settled begins there (R7).
create view casework.form_assessment_aim_conflict as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(aim_conflict) as value
  from casework.assessment order by journey_id, started_at desc;

-- The hearing has another subject than the assessment.
create view casework.form_case_own_description as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(own_description) as value
  from casework.assessment order by journey_id, started_at desc;

-- What was told in the agreement is known to who is asked after it, too.
create or replace view casework.form_contribution_known as
select c.journey_id, c.contribution_id as subject_id,
       to_jsonb(string_agg(format('%s %s (%s)', r.name_da, k.answer,
                                  to_char(k.answered_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')),
                           E'\n' order by r.sort)) as value
  from casework.contribution c
  join casework.journey j using (journey_id)
  join casework.assessment_question q
    on q.assessment_id = c.assessment_id and c.department = any (q.departments)
 cross join lateral (select a.* from casework.known_answer a
                      where a.citizen_id = j.citizen_id and a.question = q.question and a.answered_at <= c.requested_at
                      order by a.answered_at desc limit 1) k
  join casework.reference_code r on r.code_list = 'question' and r.code = q.question
 group by c.journey_id, c.contribution_id;
