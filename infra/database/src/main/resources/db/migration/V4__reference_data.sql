-- Writer: workers (and this migration). Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

create table casework.deadline_rule (
    code         text not null,
    amount       int not null,
    unit         text not null check (unit in ('PT_HOURS', 'CAL_DAYS', 'HVERDAGE', 'ARBEJDSDAGE', 'WEEKS', 'MONTHS')),
    from_event   text not null,
    direction    text not null check (direction in ('before', 'after')),
    kind         text not null check (kind in ('law', 'design', 'law+design')),
    legal_basis  text,
    source_mark  text not null,
    name_da      text not null,
    name_en      text not null,
    warn_percent int not null default 75,       -- [D] how much of the time has passed when a reminder goes out
    valid_from   date not null default '2024-01-01',
    valid_to     date,
    primary key (code, valid_from)
);

create table casework.closing_day (
    day    date primary key,
    reason text not null
);
comment on table casework.closing_day is
    'Days a town hall keeps closed that are not public holidays [D]; arbejdsdage skip them, hverdage do not.';

-- Who approves what a department has written: the second pair of eyes is never the author, and not every department has
-- two people or a leader. [D], the municipality's own to change; who works where is Keycloak's. A department that is not
-- named here approves for itself.
create table casework.department_approval (
    department  text primary key,
    second_eyes text not null,                  -- whose people look at it: its own where it has more than one
    led_by      text not null                   -- whose leader approves: its own where it has one
);

insert into casework.department_approval (department, second_eyes, led_by) values
('reception',            'leadership',      'leadership'),
('children-family',      'children-family', 'children-family'),
('children-family-duty', 'children-family', 'children-family'),
('school-psychology',    'children-family', 'children-family'),
('adult-social',         'adult-social',    'adult-social'),
('youth',                'employment',      'children-family'),
('employment',           'youth',           'adult-social'),
('health',               'health',          'health'),
('finance',              'leadership',      'leadership'),
('leadership',           'leadership',      'leadership'),
('regional-psychiatry',  'health',          'health'),
('provider-lillebo',     'adult-social',    'adult-social'),
('civil-society',        'leadership',      'leadership');

create table casework.reference_code (
    code_list   text not null,
    code        text not null,
    name_da     text not null,
    name_en     text not null,
    source_mark text not null,
    sort        int not null default 0,
    primary key (code_list, code)
);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('F-UND-24T',       24, 'PT_HOURS',    'underretning_modtaget',    'after',  'law',        'Barnets lov § 136 ff.', 'S2', 'Akut vurdering af underretning', 'Acute assessment of a notification'),
('F-UND-KVIT',       6, 'HVERDAGE',    'underretning_modtaget',    'after',  'law',        'Barnets lov (§ 138 K)', 'S4', 'Kvittering for underretning', 'Receipt for a notification'),
('F-BFU-4M',         4, 'MONTHS',      'kommunen_opmaerksom',      'after',  'law',        'Barnets lov § 20, stk. 3', 'S1', 'Børnefaglig undersøgelse færdig', 'Child assessment finished'),
('F-BFU-ADV',        3, 'MONTHS',      'kommunen_opmaerksom',      'after',  'design',     null, 'D', 'Varsel om børnefaglig undersøgelse', 'Warning for the child assessment'),
('F-BPLAN-3M',       3, 'MONTHS',      'afgoerelse_om_stoette',    'after',  'law',        'Barnets lov § 91', 'S6', 'Barnets plan klar', 'Child''s plan ready'),
('F-UPLAN-3M',       3, 'MONTHS',      'afgoerelse_eller_16_aar',  'after',  'law',        'Barnets lov § 108, stk. 3', 'S7', 'Ungeplan klar', 'Youth plan ready'),
('F-OPF1-3M',        3, 'MONTHS',      'indsats_start',            'after',  'law',        'Barnets lov § 95, stk. 2', 'S10', 'Første opfølgning', 'First follow-up'),
('F-122-START',     20, 'ARBEJDSDAGE', 'fylder_16',                'after',  'law+design', 'Barnets lov § 122', 'S12', 'Overgang til voksenlivet begyndt', 'Transition to adult life begun'),
('F-OPHOER-6M',      6, 'MONTHS',      'fylder_18',                'before', 'law',        'Barnets lov (ungeplan; ophør af anbringelse)', 'S13', 'Støtte efter 18 skrevet i ungeplanen', 'Support after 18 written in the youth plan'),
('F-123-KLAR',       0, 'CAL_DAYS',    'fylder_18',                'before', 'law',        'Barnets lov § 123, stk. 3', 'S11', 'Støtte klar til 18 år', 'Support ready at 18'),
('F-KLAGE-4U',       4, 'WEEKS',       'afgoerelse_modtaget',      'after',  'law',        'Retssikkerhedsloven § 67', 'S25', 'Klagefrist', 'Complaint deadline'),
('F-GENV-4U',        4, 'WEEKS',       'klage_modtaget',           'after',  'law',        'Retssikkerhedsloven (genvurdering)', 'S25', 'Genvurdering', 'Re-assessment'),
('F-VARSEL-14U',    14, 'WEEKS',       'afgoerelse_truffet',       'after',  'law',        'Serviceloven (§ 3 a K) / Barnets lov', 'S26', 'Varsel før hjælp nedsættes', 'Notice before help is cut'),
('F-VARSEL-GENV-2U', 2, 'WEEKS',       'klage_modtaget',           'after',  'law',        'Serviceloven (§ 3 a K)', 'S26', 'Genvurdering i varslingssag', 'Re-assessment in a notice case'),
('F-AKT-7AD',        7, 'ARBEJDSDAGE', 'anmodning_modtaget',       'after',  'law',        'Offentlighedsloven', 'S20b', 'Aktindsigt', 'Access to documents'),
('F-BET-12M',       12, 'MONTHS',      'hjaelp_ydet',              'after',  'law',        'Serviceloven § 174, stk. 2 / Barnets lov § 195, stk. 2', 'S31', 'Krav om betaling', 'Claim for payment'),
('D-KONTAKT-3AD',    3, 'ARBEJDSDAGE', 'henvendelse_modtaget',     'after',  'design',     null, 'D', 'Første personlige kontakt', 'First personal contact'),
('D-STRAKS-0T',      0, 'PT_HOURS',    'henvendelse_modtaget',    'after',  'design',     null, 'D', 'Ring straks', 'Call at once'),
('D-AKUT-0AD',       0, 'ARBEJDSDAGE', 'henvendelse_modtaget',    'after',  'design',     null, 'D', 'Akut hjælp samme dag', 'Acute help the same day'),
('D-TILFLYT-2AD',    2, 'ARBEJDSDAGE', 'henvendelse_modtaget',    'after',  'design',     null, 'D', 'Sagen læst efter tilflytning', 'Case read after moving in'),
('D-OPHOER-5AD',     5, 'ARBEJDSDAGE', 'henvendelse_modtaget',    'after',  'design',     null, 'D', 'Kontakt før indsatsen slutter', 'Contact before the support ends'),
('D-BORD-2AD',       2, 'ARBEJDSDAGE', 'rutet_til_bord',           'after',  'design',     null, 'D', 'Tag imod eller giv videre', 'Accept or hand on'),
('D-LEDER-2AD',      2, 'ARBEJDSDAGE', 'eskaleret',                'after',  'design',     null, 'D', 'Ledelsens bindende afgørelse', 'Leadership''s binding decision'),
('D-BIDRAG-15AD',   15, 'ARBEJDSDAGE', 'bidrag_anmodet',           'after',  'design',     null, 'D', 'Bidrag til udredning', 'Contribution to the assessment'),
('D-BORGER-10AD',   10, 'ARBEJDSDAGE', 'udkast_sendt',             'after',  'design',     null, 'D', 'Borgerens svar på udkast', 'The citizen''s reply to a draft'),
('D-TOVHOLDER-5AD',  5, 'ARBEJDSDAGE', 'plan_startet',             'after',  'design',     null, 'D', 'Tovholder udpeget', 'Coordinator named'),
('D-KONTAKTPERSON-0AD', 0, 'ARBEJDSDAGE', 'modtaget_paa_bord',     'after',  'design',     null, 'D', 'Midlertidig tovholder udpeget', 'Temporary coordinator named');

-- [D] Not public holidays, but most town halls are closed.
insert into casework.closing_day (day, reason)
select make_date(year, closed.month, closed.day), closed.reason
  from generate_series(2024, 2045) as year,
       (values (6, 5, 'Grundlovsdag'), (12, 24, 'Juleaftensdag'), (12, 31, 'Nytårsaftensdag')) as closed (month, day, reason);

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('source', 'citizen',      'Borgeren selv',            'The citizen',          'D', 1),
('source', 'professional', 'Fagperson (henvisning)',   'Professional (referral)', 'D', 2),
('source', 'notification', 'Underretning',             'Notification of concern', 'D', 3),
('source', 'discharge',    'Udskrivning fra hospital', 'Discharge from hospital', 'D', 4),
('source', 'internal',     'Anden afdeling',           'Another department',   'D', 5),
('source', 'municipality', 'Anden kommune (tilflytning)', 'Another municipality (moving in)', 'D', 6),
('need', 'family',           'Familie og trivsel',            'Family and well-being', 'D', 1),
('need', 'school',           'Skole',                         'School',                'D', 2),
('need', 'absence',          'Skolefravær',                   'School absence',        'D', 3),
('need', 'learning',         'Læring',                        'Learning',              'D', 4),
('need', 'education',        'Varetage uddannelse',           'Education',             'S49', 5),
('need', 'job',              'Job og praktik',                'Job and internship',    'D', 6),
('need', 'employment',       'Varetage beskæftigelse',        'Employment',            'S49', 7),
('need', 'finances',         'Økonomisk situation',           'Economic situation',    'S49', 8),
('need', 'housing',          'Varetage bolig',                'Housing',               'S49', 9),
('need', 'self-care',        'Egenomsorg',                    'Self-care',             'S49', 10),
('need', 'practical-tasks',  'Praktiske opgaver',             'Practical tasks',       'S49', 11),
('need', 'relations',        'Relationer',                    'Relations',             'S49', 12),
('need', 'substance-use',    'Rusmidler',                     'Substance use',         'S49', 13),
('need', 'mental-illness',   'Psykisk sygdom i behandling',   'Mental illness under treatment', 'D', 14),
('need', 'disability',       'Funktionsnedsættelse',          'Disability',            'D', 15),
('need', 'rehabilitation',   'Genoptræning',                  'Rehabilitation',        'D', 16),
('need', 'nursing',          'Sygepleje',                     'Nursing',               'D', 17),
('need', 'ageing-care',      'Pleje på grund af aldring',     'Care due to ageing',    'S36', 18),
('need', 'loneliness',       'Ensomhed',                      'Loneliness',            'D', 19),
('need', 'community',        'Fællesskab',                    'Community',             'D', 20),
('need', 'debt',             'Gæld',                          'Debt',                  'D', 21),
('need', 'digital-post',     'Hjælp til Digital Post',        'Help with Digital Post', 'D', 22),
('need', 'placement',        'Anbringelse uden for hjemmet',  'Placement outside the home', 'S6', 23),
('need', 'youth-support',    'Ungestøtte, 18–22 år',          'Youth support, 18–22',  'S13', 24),
('need', 'transition',       'Vejen til voksenlivet',         'The way to adult life', 'S11', 25),
('sign', 'violence',         'Vold',                          'Violence',              'D', 1),
('sign', 'abuse',            'Overgreb',                      'Abuse',                 'D', 2),
('sign', 'acute-danger',     'Akut fare',                     'Acute danger',          'D', 3),
('sign', 'suicide-risk',     'Selvmordsfare',                 'Risk of suicide',       'D', 4),
('sign', 'homeless',         'Husvild',                       'Homeless',              'D', 5),
('sign', 'domestic-violence','Vold i hjemmet',                'Violence at home',      'D', 6),
('sign', 'support-ending',   'Indsats slutter inden 8 uger',  'Support ends within 8 weeks', 'D', 7),
('consent-purpose', 'share-across-departments', 'Deling på tværs af afdelinger', 'Sharing across departments', 'K', 1),
('bounce-reason', 'wrong-law',      'Hører under en anden lov',           'Belongs under another law', 'D', 1),
('bounce-reason', 'wrong-age',      'Uden for aldersgruppen',             'Outside the age group', 'D', 2),
('bounce-reason', 'other-need',     'Et andet behov er vigtigst',         'Another need comes first', 'D', 3),
('bounce-reason', 'known-elsewhere','Borgeren er kendt ved et andet bord','The citizen is known at another desk', 'D', 4),
('urgency', 'acute',  'Akut',   'Acute',  'D', 1),
('urgency', 'high',   'Høj',    'High',   'D', 2),
('urgency', 'normal', 'Normal', 'Normal', 'D', 3),
('event-kind', 'referral-received',  'Henvendelse modtaget',                   'Referral received', 'D', 1),
('event-kind', 'routed-to-desk',     'Sendt til bordet',                       'Sent to the desk', 'D', 2),
('event-kind', 'bounced',            'Givet videre',                           'Handed on', 'D', 3),
('event-kind', 'escalated',          'Løftet til ledelsen',                    'Escalated to leadership', 'D', 4),
('event-kind', 'desk-decided',       'Ledelsen har afgjort, hvem der tager imod', 'Leadership decided who takes it', 'D', 5),
('event-kind', 'accepted',           'Taget imod på bordet',                   'Accepted at the desk', 'D', 6),
('event-kind', 'reminded',           'Fristen er nær',                         'Deadline near', 'D', 7),
('event-kind', 'overdue',            'Fristen er overskredet',                 'Deadline passed', 'D', 8),
('event-kind', 'coordinator-named',  'Tovholder udpeget',                      'Coordinator named', 'D', 9),
('event-kind', 'citizen-told',       'Besked til borgeren er på vej',          'Message to the citizen is on its way', 'D', 10),
('task-event', 'task-claimed',       'Opgave taget',                           'Task claimed', 'D', 1),
('task-event', 'task-released',      'Opgave lagt tilbage',                    'Task released', 'D', 2),
('task-event', 'task-completed',     'Opgave udført',                          'Task completed', 'D', 3);
