-- Writer: workers (and this migration). What the referral needs beside V4 (domain.md P1, DMN-1, DMN-2).
-- Marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- The other desks with a part in a referral, and what they answered.
create table casework.co_desk (
    referral_id uuid not null references casework.referral,
    journey_id  uuid not null references casework.journey,
    department  text not null,
    state       text not null check (state in ('asked', 'accepted', 'named-another', 'not-needed', 'silent')),
    asked_at    timestamptz not null,
    answered_at timestamptz,
    primary key (referral_id, department)
);
create index co_desk_journey on casework.co_desk (journey_id);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-AKUTHJAELP-4T',    4, 'PT_HOURS',    'barn_i_fare',          'after', 'design', null, 'D', 'Akut indsats sat i gang', 'Acute help started'),
('D-OPSOEG-5AD',       5, 'ARBEJDSDAGE', 'tre_forsoeg',          'after', 'design', null, 'D', 'Borgeren er opsøgt', 'Outreach to the citizen'),
('D-MEDBORD-2AD',      2, 'ARBEJDSDAGE', 'medbord_spurgt',       'after', 'design', null, 'D', 'Svar som medbord', 'Answer as a co-desk'),
('D-MEDBORD-SLUT-4AD', 4, 'ARBEJDSDAGE', 'medborde_spurgt',      'after', 'design', null, 'D', 'Runden hos medbordene slutter', 'The round of co-desks ends'),
('D-BRO-5AD',          5, 'ARBEJDSDAGE', 'bro_oensket',          'after', 'design', null, 'D', 'Bro til et fællesskab tilbudt', 'Bridge to a community offered'),
('D-SCREENING-10AD',  10, 'ARBEJDSDAGE', 'bord_har_ansvaret',    'after', 'design', null, 'D', 'Sagen er screenet', 'The case is screened');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('source', 'walk-in', 'Personligt fremmøde eller telefon', 'Walk-in or telephone', 'D', 7),
('contact-form', 'phone',        'Telefon',            'Telephone',      'D', 1),
('contact-form', 'text-message', 'Sms',                'Text message',   'D', 2),
('contact-form', 'digital-post', 'Digital Post',       'Digital Post',   'D', 3),
('contact-form', 'letter',       'Brev',               'Letter',         'D', 4),
('contact-form', 'chat',         'Chat',               'Chat',           'D', 5),
('contact-form', 'meeting',      'Personligt møde',    'Meeting',        'D', 6),
('contact-form', 'home-visit',   'Hjemmebesøg',        'Home visit',     'D', 7),
('acute-measure', 'safety-agreement', 'Aftale om barnets sikkerhed hjemme', 'Agreement about safety at home', 'D', 1),
('acute-measure', 'relatives',        'Barnet er hos familie eller netværk', 'The child is with family or network', 'D', 2),
('acute-measure', 'emergency-care',   'Akut anbringelse',                    'Emergency placement', 'D', 3),
('acute-measure', 'hospital',         'Hospital eller lægevagt',             'Hospital or doctor on call', 'D', 4),
('acute-measure', 'shelter',          'Krisecenter',                         'Crisis shelter', 'D', 5),
('acute-measure', 'other',            'Andet',                               'Other', 'D', 6),
('association', 'sports-club',      'Solvig Idrætsforening',   'Solvig sports club', 'D', 1),
('association', 'lantern-cafe',     'Værestedet Lanternen',    'The drop-in place Lanternen', 'D', 2),
('association', 'volunteer-centre', 'Frivilligcenter Solvig',  'Volunteer centre Solvig', 'D', 3),
('screening-track', 'advice',     'Råd og vejledning er nok',                 'Advice is enough', 'D', 1),
('screening-track', 'early-help', 'Tidlig støtte',                            'Early help', 'D', 2),
('screening-track', 'assessment', 'Udredning',                                'Assessment', 'D', 3),
('screening-track', 'rejection',  'Hører til hos en anden myndighed: sendes videre', 'Belongs to another authority: forwarded', 'S28', 4),
('severity', 'serious-complex', 'Alvorlig eller sammensat (barn)',                  'Serious or complex (child)', 'S1', 1),
('severity', 'abuse-suspected', 'Overgreb eller mistanke om overgreb (barn)',        'Abuse or suspected abuse (child)', 'S1', 2),
('severity', 'shelter-return',  'Barnet flytter fra krisecenter tilbage til vold',   'The child leaves a shelter for a violent home', 'S1', 3),
('severity', 'partly-unclear',  'Et eller få forhold er uklare (barn)',              'One or few matters unclear (child)', 'K', 4),
('severity', 'clear-simple',    'Klar og enkel: screeningen er nok',                 'Clear and simple: screening suffices', 'S5', 5),
('severity', 'adult-support',   'Behov for støtte efter serviceloven (voksen)',      'Need for support (adult)', 'S17', 6),
('severity', 'work-ability',    'Arbejdsevne skal afklares',                         'Work ability to be clarified', 'S35', 7),
('severity', 'health-only',     'Kun et sundhedsforhold',                            'Health only', 'D', 8),
('severity', 'transition',      'Overgang til voksenlivet',                          'Transition to adult life', 'S12', 9),
('event-kind', 'receipt-sent',         'Kvittering er på vej',                       'Receipt is on its way', 'D', 20),
('event-kind', 'no-receipt-channel',   'Ingen kvittering: afsenderen er anonym',     'No receipt: the sender is anonymous', 'D', 21),
('event-kind', 'desk-involved',        'Bordet har fået adgang',                     'The desk has been given access', 'D', 22),
('event-kind', 'acute-assessed',       'Akut vurdering gjort',                       'Acute assessment made', 'D', 23),
('event-kind', 'acute-help-started',   'Akut indsats sat i gang',                    'Acute help started', 'D', 24),
('event-kind', 'citizen-heard',        'Borgeren er hørt',                           'The citizen was heard', 'D', 25),
('event-kind', 'citizen-not-reached',  'Borgeren blev ikke nået',                    'The citizen was not reached', 'D', 26),
('event-kind', 'outreach-letter-sent', 'Brev til borgeren er på vej',                'Letter to the citizen is on its way', 'D', 27),
('event-kind', 'outreach-done',        'Borgeren er opsøgt',                         'Outreach done', 'D', 28),
('event-kind', 'referral-withdrawn',   'Henvendelsen er trukket tilbage',            'The referral was withdrawn', 'D', 29),
('event-kind', 'co-desk-answered',     'Medbordet har svaret',                       'The co-desk has answered', 'D', 30),
('event-kind', 'co-desk-silent',       'Medbordet svarede ikke',                     'The co-desk did not answer', 'D', 31),
('event-kind', 'bridge-answered',      'Bro til et fællesskab tilbudt',              'Bridge to a community offered', 'D', 32),
('event-kind', 'screened',             'Sagen er screenet',                          'The case was screened', 'D', 33),
('event-kind', 'notifier-answered',    'Svar til underretteren er på vej',           'Answer to the notifier is on its way', 'D', 34);

-- What the forms of the referral show of what is known. The newest referral of the journey speaks.

create view casework.form_referral_matter as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(matter) as value
  from casework.referral order by journey_id, received_at desc;

create view casework.form_referral_wish as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(wish) as value
  from casework.referral where wish is not null order by journey_id, received_at desc;

create view casework.form_referral_needs as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(needs) as value
  from casework.referral order by journey_id, received_at desc;

create view casework.form_contact_wish as
select journey_id, null::uuid as subject_id, to_jsonb(wish) as value
  from casework.first_contact where wish is not null;

-- All that a bridge to an association needs to know of the citizen.
create view casework.form_bridge_citizen as
select journey_id, null::uuid as subject_id, to_jsonb(name) as value
  from casework.journey join casework.citizen using (citizen_id);

-- A child who has, or has had, a journey that a desk took: another notification needs a second person.
create view casework.form_child_has_support as
select j.journey_id, null::uuid as subject_id,
       to_jsonb(exists (select from casework.journey other
                          join casework.referral r on r.journey_id = other.journey_id
                         where other.citizen_id = j.citizen_id
                           and r.state in ('accepted', 'closed')
                           and r.department is not null)) as value
  from casework.journey j;
