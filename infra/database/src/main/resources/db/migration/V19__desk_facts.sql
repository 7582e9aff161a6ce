-- Writer: workers (and this migration). What finding the right desk asks beside the needs (domain.md DMN-2), and what becomes of
-- who was asked and did not answer, or may not see the journey. Marks: S<n> sourced, K assumption, D the municipality's.

-- The groups that an age makes a citizen part of; the decision tables are given their codes, so that no row knows an age.
-- A change of law is a new row with its valid_from, and the old one's valid_to.
create table casework.age_group (
    code        text not null,
    from_age    int not null,                   -- from this birthday on, years
    until_age   int,                            -- until the day before this birthday; null: for good
    born_from   date not null default '-infinity', -- the years of birth it is about; pension age differs by them
    born_until  date not null default 'infinity',
    legal_basis text,
    source_mark text not null,
    name_da     text not null,
    name_en     text not null,
    valid_from  date not null default '2024-01-01',
    valid_to    date,
    primary key (code, born_from, valid_from)
);

insert into casework.age_group (code, from_age, until_age, born_from, born_until, legal_basis, source_mark, name_da, name_en) values
('child',          0,   18, '-infinity',  'infinity',   'Barnets lov § 2',               'S5',  'Barn', 'Child'),
('adult',         18, null, '-infinity',  'infinity',   'Serviceloven',                  'S41', 'Voksen', 'Adult'),
-- [S44] until 25; from 15 is [K].
('youth-effort',  15,   25, '-infinity',  'infinity',   'Lov om kommunal indsats for unge', 'S44', 'Den kommunale ungeindsats', 'Municipal youth effort'),
('youth-support', 18,   23, '-infinity',  'infinity',   'Barnets lov §§ 113-116',        'S13', 'Ungestøtte', 'Youth support'),
('after-youth',   25, null, '-infinity',  'infinity',   null,                            'K',   'Efter ungeindsatsen', 'After the youth effort'),
-- Who was born before July 1955 reached a lower pension age long ago.
('pension',       67, null, '-infinity',  '1962-12-31', 'Lov om social pension § 1 a',   'K',   'Folkepensionsalder', 'Pension age'),
('pension',       68, null, '1963-01-01', '1966-12-31', 'Lov om social pension § 1 a',   'K',   'Folkepensionsalder', 'Pension age'),
('pension',       69, null, '1967-01-01', '1970-12-31', 'Lov om social pension § 1 a',   'K',   'Folkepensionsalder', 'Pension age'),
('pension',       70, null, '1971-01-01', 'infinity',   'Lov om social pension § 1 a',   'K',   'Folkepensionsalder', 'Pension age');

-- Reforms that move a task: the decision tables are given the codes of those in force, so that no row knows a date.
create table casework.reform (
    code        text primary key,
    in_force_on date not null,
    legal_basis text,
    source_mark text not null,
    name_da     text not null,
    name_en     text not null
);

insert into casework.reform (code, in_force_on, legal_basis, source_mark, name_da, name_en) values
('health-reform', '2027-01-01', 'Sundhedsreformen', 'S37', 'Sundhedsreformen', 'The health reform');

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-BRO-SLUT-10AD', 10, 'ARBEJDSDAGE', 'bro_oensket', 'after', 'design', null, 'D', 'Sagen venter ikke længere på broen', 'The matter waits for the bridge no more');

-- A co-desk that may not see the journey any more is not silent.
alter table casework.co_desk drop constraint co_desk_state_check;
alter table casework.co_desk add constraint co_desk_state_check
    check (state in ('asked', 'accepted', 'named-another', 'not-needed', 'silent', 'not-allowed'));

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('desk-reason', 'urgent',      'Det haster, og bordet kan begynde med det samme',     'It is urgent, and the desk can begin at once', 'D', 1),
('desk-reason', 'known',       'Bordet har haft forløbet før og kender borgeren',     'The desk has had the journey before and knows the citizen', 'D', 2),
('desk-reason', 'child',       'Barnets lov gælder, til man er 18 år',                'The Children''s Act holds until the age of 18', 'S5', 3),
('desk-reason', 'main-need',   'Det vigtigste for borgeren hører til ved bordet',     'What matters most to the citizen belongs at the desk', 'D', 4),
('desk-reason', 'wish',        'Borgeren vil helst have hjælp fra bordet',            'The citizen would rather have help from the desk', 'D', 5),
('desk-reason', 'need',        'Det, borgeren har brug for, hører til ved bordet',    'What the citizen needs belongs at the desk', 'D', 6),
('desk-reason', 'named',       'Et andet bord har peget på det',                      'Another desk has pointed at it', 'D', 7),
('desk-reason', 'no-desk',     'Intet andet bord passede; modtagelsen slipper ikke borgeren', 'No other desk fitted; reception does not let go', 'D', 8),
('event-kind', 'no-desk-fits', 'Intet bord passede; ledelsen får besked',             'No desk fitted; leadership is told', 'D', 35),
('event-kind', 'bridge-unanswered', 'Brobyggeren svarede ikke; sagen går videre',     'The bridge builder did not answer; the matter goes on', 'D', 36),
('event-kind', 'desk-without-consent', 'Bordet er ikke med: samtykket mangler',       'The desk takes no part: consent is missing', 'D', 37);
