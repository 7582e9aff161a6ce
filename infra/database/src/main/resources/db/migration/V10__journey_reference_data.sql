-- What happens to a journey as a whole, and consent. Writer: workers (and this migration).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- Nothing is sent to who has died: what waits is stopped, and why it never went out stays visible.
alter table casework.outbox add column stopped_at timestamptz;

-- A deadline whose task or journey was taken away is over without being met.
alter table casework.deadline
    add column cancelled_at timestamptz,
    add column end_reason text check (end_reason in ('journey-ended', 'task-withdrawn', 'not-applicable')),
    add check ((cancelled_at is null) = (end_reason is null));

-- Who hears of a task that stays overdue, one rung after the other (domain.md § 6). [D], the municipality's own to change.
create table casework.escalation_rung (
    rung          int primary key,
    audience      text not null,                -- code list escalation-audience
    department    text,                         -- null: the task's own
    deadline_code text not null                 -- how long after the rung before
);

-- How far a deadline that has passed has been escalated; shown to the citizen while it is open.
create table casework.escalation (
    deadline_id uuid primary key references casework.deadline,
    journey_id  uuid not null references casework.journey,
    department  text not null,                  -- whose task it is
    audience    text not null default 'department',
    told_at     timestamptz not null
);
create index escalation_journey on casework.escalation (journey_id);

create table casework.move (
    move_id          uuid primary key,
    journey_id       uuid not null references casework.journey,
    outcome          text not null,             -- code list move-outcome
    municipality     text,                      -- where the citizen moves; null: the responsibility stays
    decided_by       text not null,             -- Keycloak user id
    decided_at       timestamptz not null,
    material_sent_on date
);
create index move_journey on casework.move (journey_id, decided_at);

create table casework.acute_event (
    acute_event_id uuid primary key,            -- the submission that told of it
    journey_id     uuid not null references casework.journey,
    reported_at    timestamptz not null,
    acute          boolean,                     -- null: not assessed yet
    seen           boolean,                     -- the child or citizen was seen or heard
    reason         text,
    assessed_by    text,                        -- Keycloak user id
    second_person  text,                        -- Keycloak user id
    assessed_at    timestamptz
);
create index acute_event_journey on casework.acute_event (journey_id);

-- What the forms show of what is known.
create view casework.form_journey_department as
select journey_id, null::uuid as subject_id, to_jsonb(department) as value from casework.journey;

create view casework.form_consent_about as
select c.journey_id, c.consent_id as subject_id,
       to_jsonb(concat_ws(E'\n',
                          p.name_da,
                          case c.given_by when 'custody-holder' then 'Svaret er forældremyndighedsindehaverens'
                                          when 'guardian' then 'Svaret er værgens'
                                          else 'Svaret er borgerens' end,
                          'Til: ' || r.name,
                          'Oplysninger fra: ' || coalesce(f.name_da, casework.department_name(c.from_party)),
                          'Til: ' || coalesce(t.name_da, casework.department_name(c.to_department)),
                          'Gælder ikke: ' || c.limits)) as value
  from casework.consent c
  left join casework.reference_code p on p.code_list = 'consent-purpose' and p.code = c.purpose
  left join casework.reference_code f on f.code_list = 'party' and f.code = c.from_party
  left join casework.reference_code t on t.code_list = 'party' and t.code = c.to_department
  left join casework.representation r on r.representation_id = c.relative_id;

create view casework.form_joined_referral as
select journey_id, referral_id as subject_id, to_jsonb(matter) as value from casework.referral;

create view casework.form_joined_referral_wish as
select journey_id, referral_id as subject_id, to_jsonb(wish) as value from casework.referral where wish is not null;

create view casework.form_new_municipality as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(municipality) as value
  from casework.move
 where municipality is not null
 order by journey_id, decided_at desc;

create view casework.form_transfer_limits as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(limits) as value
  from casework.consent
 where purpose = 'transfer-case' and limits is not null
 order by journey_id, asked_at desc;

-- What a message said, where a task is about that message.
create view casework.form_citizen_request as
select journey_id, submission_id as subject_id, to_jsonb(coalesce(content ->> 'message', content ->> 'text')) as value
  from portal.submission
 where kind = 'message' and coalesce(content ->> 'message', content ->> 'text') is not null;

create view casework.form_acute_event as
select journey_id, subject_id, value from casework.form_citizen_request;

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-OPFOELG-0AD',    0, 'ARBEJDSDAGE', 'dato_i_planen',           'after', 'design', null, 'D', 'Opfølgning holdt', 'Follow-up held'),
('D-FLYT-3AD',       3, 'ARBEJDSDAGE', 'flytning_meldt',          'after', 'design', null, 'D', 'Handlekommune afklaret', 'Acting municipality settled'),
('D-MATERIALE-3AD',  3, 'ARBEJDSDAGE', 'handlekommune_afklaret',  'after', 'design', null, 'D', 'Materiale sendt til ny kommune', 'Material sent to the new municipality'),
('D-SAMTYK-2AD',     2, 'ARBEJDSDAGE', 'samtykke_trukket',        'after', 'design', null, 'D', 'Vejen videre aftalt', 'The way on agreed'),
('D-SAMTYKTALE-5AD', 5, 'ARBEJDSDAGE', 'samtykke_ubesvaret',      'after', 'design', null, 'D', 'Talt med borgeren om samtykke', 'Talked with the citizen about consent'),
('D-LOV18-5AD',      5, 'ARBEJDSDAGE', 'fylder_18',               'after', 'design', null, 'D', 'Lovgrundlag afklaret ved 18 år', 'Legal basis settled at 18'),
('D-TRAPPE-2AD',     2, 'ARBEJDSDAGE', 'frist_overskredet',       'after', 'design', null, 'D', 'Næste led får besked', 'The next rung is told'),
('D-SAMTALE-2AD',    2, 'ARBEJDSDAGE', 'borgeren_vil_tale',       'after', 'design', null, 'D', 'Talt med borgeren', 'Talked with the citizen'),
('D-STEDFORT-1AD',   1, 'ARBEJDSDAGE', 'tovholder_vaek',          'after', 'design', null, 'D', 'Stedfortræder udpeget', 'Deputy named'),
('D-NYHENV-2AD',     2, 'ARBEJDSDAGE', 'henvendelse_koblet_paa',  'after', 'design', null, 'D', 'Ny henvendelse set', 'New referral seen'),
('D-HANDLING-0D',    0, 'CAL_DAYS',    'aftalt_dato',             'after', 'design', null, 'D', 'Aftalt handling udført', 'Agreed action carried out');

insert into casework.escalation_rung (rung, audience, department, deadline_code) values
(1, 'team-leader',            null,         'D-TRAPPE-2AD'),
(2, 'department-head',        null,         'D-TRAPPE-2AD'),
(3, 'cross-department-forum', 'leadership', 'D-TRAPPE-2AD');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('answer-source', 'citizen',           'Borgeren',                          'The citizen',                      'S49', 1),
('answer-source', 'citizen-supported', 'Borgeren med støtte',               'The citizen, supported',           'S49', 2),
('answer-source', 'relative',          'Pårørende alene',                   'A relative alone',                 'S49', 3),
('answer-source', 'caseworker',        'Sagsbehandler',                     'Caseworker',                       'S49', 4),
('answer-source', 'provider',          'Udfører',                           'Provider',                         'S49', 5),
('answer-source', 'other',             'Andre',                             'Others',                           'S49', 6),
('party', 'general-practitioner', 'Egen læge',                'General practitioner', 'D', 1),
('party', 'hospital',             'Hospital',                 'Hospital',             'D', 2),
('party', 'school',               'Skole',                    'School',               'D', 3),
('party', 'employer',             'Arbejdsgiver',             'Employer',             'D', 4),
('party', 'private-provider',     'Privat udfører',           'Private provider',     'D', 5),
('consent-purpose', 'obtain-information', 'Indhentning af oplysninger',        'Obtaining information',             'S27', 2),
('consent-purpose', 'holistic-plan',      'Én helhedsorienteret plan',         'One holistic plan',                 'S9',  3),
('consent-purpose', 'civil-society',      'Kontakt til en forening',           'Contact with an association',       'D',   4),
('consent-purpose', 'inform-relative',    'Besked til en pårørende',           'Informing a relative',              'S41', 5),
('consent-purpose', 'transfer-case',      'Overdragelse til en anden kommune', 'Transfer to another municipality',  'K',   6),
('escalation-audience', 'department',             'Afdelingen har fået besked',                 'The department has been told',      'D', 1),
('escalation-audience', 'team-leader',            'Teamlederen har fået besked',                'The team leader has been told',     'D', 2),
('escalation-audience', 'department-head',        'Afdelingens leder har fået besked',          'The head of the department has been told', 'D', 3),
('escalation-audience', 'cross-department-forum', 'Ledelsen på tværs af afdelinger har fået besked', 'The leaders across departments have been told', 'D', 4),
('event-kind', 'overdue-escalated', 'Vi er forsinkede, og næste led har fået besked', 'We are late, and the next level has been told', 'D', 9),
('guardianship-form', 'section-5', 'Værgemål (§ 5)',                        'Guardianship (§ 5)',             'S38', 1),
('guardianship-form', 'section-6', 'Værgemål uden handleevne (§ 6)',        'Guardianship, capacity removed (§ 6)', 'S38', 2),
('guardianship-form', 'section-7', 'Samværgemål (§ 7)',                     'Co-guardianship (§ 7)',          'S38', 3),
('guardianship-form', 'ended',     'Værgemålet er ophørt',                  'The guardianship has ended',     'S38', 4),
('journey-end', 'advised',         'Vejledt',                               'Advised',                        'D', 1),
('journey-end', 'early-help',      'Tidlig støtte',                         'Early help',                     'D', 2),
('journey-end', 'civil-society',   'Bro til en forening',                   'Bridge to an association',       'D', 3),
('journey-end', 'forwarded',       'Sendt til rette myndighed',             'Sent on to the right authority', 'S28', 4),
('journey-end', 'withdrawn',       'Henvendelsen er trukket tilbage',       'Referral withdrawn',             'D', 5),
('journey-end', 'no-support',      'Ingen indsats',                         'No support',                     'D', 6),
('journey-end', 'citizen-stopped', 'Borgeren ønskede at stoppe',            'The citizen chose to stop',      'S49', 7),
('journey-end', 'citizen-refused', 'Borgeren afviste planen',               'The citizen refused the plan',   'S18', 8),
('journey-end', 'ended',           'Afsluttet',                             'Ended',                          'D', 9),
('journey-end', 'goals-reached',   'Målene er nået',                        'Goals reached',                  'D', 10),
('journey-end', 'no-further-need', 'Ikke yderligere behov',                 'No further need',                'S49', 11),
('journey-end', 'transferred',     'Overdraget til anden kommune',          'Transferred to another municipality', 'D', 12),
('journey-end', 'death',           'Dødsfald',                              'Death',                          'D', 13),
('follow-up-result', 'continue',        'Forløbet fortsætter',              'The journey goes on',            'D', 1),
('follow-up-result', 'goals-reached',   'Målene er nået',                   'Goals reached',                  'D', 2),
('follow-up-result', 'no-further-need', 'Ikke yderligere behov',            'No further need',                'S49', 3),
('follow-up-result', 'citizen-stopped', 'Borgeren ønsker at stoppe',        'The citizen wants to stop',      'S49', 4),
('move-outcome', 'continue', 'Ansvaret bliver her, og forløbet fortsætter',                       'The responsibility stays, the journey goes on', 'S30', 1),
('move-outcome', 'notify',   'Barn: underret den nye kommune og send materiale (§ 132)',          'Child: notify the new municipality and send material (§ 132)', 'S14', 2),
('move-outcome', 'transfer', 'Voksen: overdrag til den nye kommune med borgerens samtykke',       'Adult: transfer with the citizen''s consent', 'K', 3),
('event-kind', 'referral-joined',      'Ny henvendelse koblet på forløbet',     'New referral joined the journey', 'D', 101),
('event-kind', 'new-referral-seen',    'Ny henvendelse set',                    'New referral seen', 'D', 102),
('event-kind', 'consent-asked',        'Spurgt om samtykke',                    'Consent asked for', 'D', 103),
('event-kind', 'consent-answered',     'Samtykke besvaret',                     'Consent answered', 'D', 104),
('event-kind', 'consent-unanswered',   'Samtykke ikke besvaret',                'Consent not answered', 'D', 105),
('event-kind', 'consent-withdrawn',    'Samtykke trukket tilbage',              'Consent withdrawn', 'D', 106),
('event-kind', 'consent-lapsed',       'Samtykke bortfaldet',                   'Consent lapsed', 'D', 107),
('event-kind', 'plan-split',           'Helhedsplanen er delt i separate planer', 'The shared plan became separate plans', 'D', 108),
('event-kind', 'way-on-agreed',        'Vejen videre aftalt',                   'The way on agreed', 'D', 109),
('event-kind', 'citizen-moved',        'Handlekommune afklaret efter flytning', 'Acting municipality settled after a move', 'D', 110),
('event-kind', 'material-sent',        'Materiale sendt til ny kommune',        'Material sent to the new municipality', 'D', 111),
('event-kind', 'age-rules-apply',      'Nye regler på grund af alder',          'New rules because of age', 'D', 112),
('event-kind', 'law-settled',          'Lovgrundlag afklaret',                  'Legal basis settled', 'D', 113),
('event-kind', 'guardianship-changed', 'Værgemål ændret',                       'Guardianship changed', 'D', 114),
('event-kind', 'citizen-talked',       'Talt med borgeren',                     'Talked with the citizen', 'D', 115),
('event-kind', 'deputy-named',         'Stedfortræder udpeget',                 'Deputy named', 'D', 116),
('event-kind', 'acute-event',          'Akut hændelse',                         'Acute event', 'D', 117),
('event-kind', 'followed-up',          'Opfølgning holdt',                      'Follow-up held', 'D', 119),
('event-kind', 'contact-marks-changed', 'Beskyttet adresse eller fritagelse for Digital Post ændret', 'Protected address or exemption from Digital Post changed', 'D', 118),
('event-kind', 'journey-closed',       'Forløbet er lukket',                    'Journey closed', 'D', 120),
('event-kind', 'relative-named',       'Pårørende nævnt',                       'Relative named', 'D', 121),
('event-kind', 'letter-digital-post',  'Brev sendt med Digital Post',           'Letter sent by Digital Post', 'D', 122),
('event-kind', 'letter-post',          'Brev sendt med almindelig post: fritaget for Digital Post', 'Letter sent on paper: exempt from Digital Post', 'D', 123);
