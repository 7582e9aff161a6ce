-- Writer: workers (and this migration). The shared plan, its decisions, complaints and orders (domain.md P3, DMN-4 to DMN-7).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

alter table casework.plan add column suggested_department text;  -- DMN-5: what the leader is shown
alter table casework.plan_line
    add column payer_situation     text not null default 'normal',  -- code list payer-situation: what DMN-6 asks
    add column payer_disputed      boolean not null default false,
    add column no_community_reason text;                            -- why nothing of it can happen in an association
alter table casework.decision
    add column provision      text,                                 -- code list provision: the legal basis
    add column cause          text,                                 -- code list decision-cause
    add column return_note    text,                                 -- what the leader wants changed in the draft
    add column effective_from timestamptz;                          -- the end of the notice
create index existing_plan_gathered on casework.existing_plan (gathered_in);

-- Limits that are no deadlines; the municipality's own to change.
create table casework.limit_rule (
    code        text not null,
    amount      int not null,
    source_mark text not null,
    name_da     text not null,
    name_en     text not null,
    valid_from  date not null default '2024-01-01',
    valid_to    date,
    primary key (code, valid_from)
);
insert into casework.limit_rule (code, amount, source_mark, name_da, name_en) values
('coordinator-journeys', 30, 'D', 'Forløb, en tovholder højst har', 'Journeys a coordinator has at most');

-- [D] Plan deadlines warn at 2½ of 3 months.
update casework.deadline_rule set warn_percent = 83 where code in ('F-BPLAN-3M', 'F-UPLAN-3M');

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en, warn_percent) values
('D-PLAN-3M',           3, 'MONTHS',      'plan_startet',        'after', 'design', null, 'D', 'Plan klar', 'Plan ready', 83),
('D-OPF1-3M',           3, 'MONTHS',      'indsats_start',       'after', 'design', null, 'D', 'Første opfølgning, voksne', 'First follow-up, adults', 75),
('D-TOVHOLDERSVAR-5AD', 5, 'ARBEJDSDAGE', 'tovholder_udpeget',   'after', 'design', null, 'D', 'Borgerens svar om tovholder', 'The citizen''s answer about the coordinator', 75),
('D-MAAL-10AD',        10, 'ARBEJDSDAGE', 'plan_startet',        'after', 'design', null, 'D', 'Fælles mål sat', 'Shared goal set', 75),
('D-FORMAAL-5AD',       5, 'ARBEJDSDAGE', 'maal_sat',            'after', 'design', null, 'D', 'Lovenes hensigter afstemt', 'Aims of the laws settled', 75),
('D-INDSATS-10AD',     10, 'ARBEJDSDAGE', 'maal_sat',            'after', 'design', null, 'D', 'Indsatser foreslået', 'Interventions proposed', 75),
('D-BETALER-5AD',       5, 'ARBEJDSDAGE', 'uenighed',            'after', 'design', null, 'D', 'Betaler afgjort', 'Payer settled', 75),
('D-PLANSAMTALE-3AD',   3, 'ARBEJDSDAGE', 'intet_svar',          'after', 'design', null, 'D', 'Samtale om planen', 'Talk about the plan', 75),
('D-AFGOER-10AD',      10, 'ARBEJDSDAGE', 'linje_godkendt',      'after', 'design', null, 'D', 'Udkast til afgørelse', 'Draft of a decision', 75),
('D-LEDERGODKEND-3AD',  3, 'ARBEJDSDAGE', 'udkast_klar',         'after', 'design', null, 'D', 'Lederens godkendelse', 'A leader''s approval', 75),
('D-VARSEL-4U',         4, 'WEEKS',       'afgoerelse_truffet',  'after', 'design', null, 'D', 'Rimeligt varsel', 'Reasonable notice', 75),
('D-BESTIL-5AD',        5, 'ARBEJDSDAGE', 'bestilling_sendt',    'after', 'design', null, 'D', 'Udførerens svar', 'The provider''s answer', 75),
('D-UDFOERER-2AD',      2, 'ARBEJDSDAGE', 'udfoerer_afslog',     'after', 'design', null, 'D', 'En anden udfører fundet', 'Another provider found', 75),
('D-BRO-3AD',           3, 'ARBEJDSDAGE', 'venteliste',          'after', 'design', null, 'D', 'Bro i ventetiden', 'Bridge while waiting', 75),
('D-OVERDRAG-2AD',      2, 'ARBEJDSDAGE', 'forloeb_tilbudt',     'after', 'design', null, 'D', 'Overtag eller peg videre', 'Take over or point on', 75);

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('plan-type', 'child-plan',      'Barnets plan',                        'Child''s plan', 'S6', 1),
('plan-type', 'youth-plan',      'Ungeplan',                            'Youth plan', 'S7', 2),
('plan-type', 'holistic-110',    'Helhedsorienteret plan (Barnets lov § 110)', 'Holistic plan (Act on Children § 110)', 'S9', 3),
('plan-type', 'holistic-141',    'Helhedsorienteret plan (serviceloven § 141, stk. 7)', 'Holistic plan (Social Services Act § 141(7))', 'S16', 4),
('plan-type', 'action-plan-141', 'Handleplan (serviceloven § 141)',     'Action plan (Social Services Act § 141)', 'S16', 5),
('plan-type', 'offer-stance',    'Plan, som borgeren kan vælge',        'Plan the citizen may choose', 'S16', 6),
('plan-type', 'parallel',        'Parallelle planer med fælles overblik', 'Parallel plans with a common view', 'D', 7),
('plan-type', 'min-plan',        'Min Plan',                            'My Plan (employment)', 'S34b', 8),
('plan-situation', 'placement',     'Anbragt',                         'Placed', 'S6', 1),
('plan-situation', 'section-32',    'Støtte efter Barnets lov § 32',   'Support under Act on Children § 32', 'S6', 2),
('plan-situation', 'youth-support', 'Ungestøtte 18–22 år',             'Youth support 18–22', 'S13', 3),
('plan-situation', 'impaired',      'Betydeligt nedsat funktionsevne', 'Considerably reduced functional ability', 'S16', 4),
('plan-situation', 'other-social',  'Anden hjælp efter serviceloven',  'Other help under the Social Services Act', 'S16', 5),
('plan-situation', 'employment-only', 'Kun beskæftigelse',             'Employment only', 'S34b', 6),
('goal-type', 'develop',    'Udvikle',                          'Develop', 'S49', 1),
('goal-type', 'maintain',   'Fastholde',                        'Maintain', 'S49', 2),
('goal-type', 'limit-loss', 'Begrænse tab af funktionsevne',    'Limit loss of function', 'S49', 3),
('service', 'clarification',       'Afklaring',                               'Clarification', 'S49', 1),
('service', 'stay-acute',          'Ophold, akut',                            'Stay, acute', 'S49', 2),
('service', 'stay-temporary',      'Ophold, midlertidigt',                    'Stay, temporary', 'S49', 3),
('service', 'stay-long',           'Ophold, længerevarende',                  'Stay, long-term', 'S49', 4),
('service', 'activity',            'Aktivitet og samvær',                     'Activity and company', 'S49', 5),
('service', 'sheltered-work',      'Beskyttet beskæftigelse',                 'Sheltered employment', 'S49', 6),
('service', 'support-relations',   'Socialpædagogisk støtte til relationer',  'Support with relations', 'S49', 7),
('service', 'support-health',      'Socialpædagogisk støtte til sundhed',     'Support with health', 'S49', 8),
('service', 'support-practical',   'Socialpædagogisk støtte til praktiske opgaver', 'Support with practical tasks', 'S49', 9),
('service', 'support-society',     'Socialpædagogisk støtte til samfundsdeltagelse', 'Support with taking part in society', 'S49', 10),
('service', 'preventive',          'Forebyggende hjælp',                      'Preventive help', 'S49', 11),
('service', 'preventive-volunteers', 'Forebyggende hjælp i samarbejde med frivillige', 'Preventive help with volunteers', 'S49', 12),
('service', 'family-support',      'Støtte i familien',                       'Support in the family', 'D', 13),
('service', 'school-support',      'Støtte i skolen',                         'Support at school', 'D', 14),
('service', 'job-support',         'Mentor eller virksomhedspraktik',         'Mentor or internship', 'D', 15),
('service', 'education-support',   'Uddannelsesvejledning',                   'Education guidance', 'D', 16),
('service', 'health-training',     'Genoptræning eller sundhedsfaglig indsats', 'Rehabilitation or health service', 'D', 17),
('service', 'foster-care',         'Ophold i plejefamilie',                   'Foster family', 'S13', 18),
('service', 'contact-person',      'Kontaktperson',                           'Contact person', 'S13', 19),
('service', 'extra-costs',         'Merudgifter',                             'Extra costs', 'S11', 20),
('service', 'lost-earnings',       'Tabt arbejdsfortjeneste',                 'Lost earnings', 'S11', 21),
('service', 'assistive-device',    'Hjælpemiddel',                            'Assistive device', 'K', 22),
('service', 'treatment',           'Behandling i psykiatrien',                'Psychiatric treatment', 'S41', 23),
('service', 'home-care',           'Pleje og hjælp i hjemmet',                'Care and help at home', 'S36', 24),
('cost-class', 'low',    'Lav',    'Low',    'D', 1),
('cost-class', 'medium', 'Middel', 'Medium', 'D', 2),
('cost-class', 'high',   'Høj (se statsrefusion)', 'High (see state refund)', 'S32', 3),
('payer-situation', 'normal',           'Bor her',                                'Lives here', 'D', 1),
('payer-situation', 'custody-moved',    'Den med forældremyndighed er flyttet',   'The custody holder has moved', 'S14', 2),
('payer-situation', 'youth-support',    'Ungestøtte 18–22 år',                    'Youth support 18–22', 'S13', 3),
('payer-situation', 'placed-elsewhere', 'Tilbud i anden kommune, visiteret af os', 'Service in another municipality, granted by us', 'S30', 4),
('payer-situation', 'moved-own-choice', 'Flyttet efter eget ønske',               'Moved by own choice', 'K', 5),
('payer-situation', 'split',            'To love, én udfører',                    'Two laws, one provider', 'D', 6),
('payer-note', 'none',             'Ingen bemærkning',                       'No remark', 'D', 1),
('payer-note', 'until-transfer',   'Indtil den nye kommune har overtaget',   'Until the new municipality has taken over', 'S14', 2),
('payer-note', 'household-refund', 'Tæller sammen med søskende ved refusion', 'Summed with siblings for refund', 'S32', 3),
('payer-note', 'we-stay-acting',   'Vi er handlekommune; takstkrav inden 12 måneder', 'We stay the acting municipality; claim within 12 months', 'S30', 4),
('payer-note', 'new-municipality', 'Ny kommune efter overdragelse',          'New municipality after handover', 'K', 5),
('payer-note', 'check-region',     'Se, om opgaven er regionens',            'See whether the task is the region''s', 'S37', 6),
('payer-note', 'agreed-key',       'Fordeles efter aftale',                  'Split as agreed', 'D', 7),
('payer-note', 'pool-18',          'Ingen betaler, eller puljen efter § 18', 'Nobody, or the § 18 pool', 'S62', 8),
('payer-note', 'state-refund',     'Kontrollér statsrefusion',               'Check state refund', 'S32', 9),
('payer-note', 'to-be-agreed',     'Aftales mellem lederne',                 'To be agreed between leaders', 'D', 10),
('payer-note', 'interim',          'Betaler, mens uenigheden afklares',      'Pays while the dispute is settled', 'D', 11),
('payer-note', 'settled',          'Afgjort af lederne',                     'Settled by the leaders', 'D', 12),
('decision-change', 'granted',   'Bevilges',  'Granted', 'D', 1),
('decision-change', 'increased', 'Øges',      'Increased', 'D', 2),
('decision-change', 'reduced',   'Nedsættes', 'Reduced', 'S26', 3),
('decision-change', 'removed',   'Stopper',   'Removed', 'S26', 4),
('decision-change', 'refused',   'Afslås',    'Refused', 'D', 5),
('decision-cause', 'need',     'Behovet',              'The need', 'D', 1),
('decision-cause', 'own-wish', 'Borgerens eget ønske', 'The citizen''s own wish', 'D', 2),
('decision-cause', 'safety',   'Sikkerhed',            'Safety', 'D', 3),
('notice', 'none',           'Intet varsel',   'No notice', 'D', 1),
('notice', 'immediate',      'Virker straks',  'Effective at once', 'D', 2),
('notice', 'reasonable',     'Fire uger',      'Four weeks', 'D', 3),
('notice', 'fourteen-weeks', '14 uger',        '14 weeks', 'S26', 4),
('provision', 'bl-30',   'Barnets lov § 30',   'Act on Children § 30', 'S20', 1),
('provision', 'bl-32',   'Barnets lov § 32',   'Act on Children § 32', 'S6', 2),
('provision', 'bl-46',   'Barnets lov § 46',   'Act on Children § 46', 'K', 3),
('provision', 'bl-83',   'Barnets lov § 83',   'Act on Children § 83', 'S26', 4),
('provision', 'bl-84',   'Barnets lov § 84',   'Act on Children § 84', 'S26', 5),
('provision', 'bl-86',   'Barnets lov § 86',   'Act on Children § 86', 'S11', 6),
('provision', 'bl-87',   'Barnets lov § 87',   'Act on Children § 87', 'S11', 7),
('provision', 'bl-87-4', 'Barnets lov § 87, stk. 4', 'Act on Children § 87(4)', 'S26', 8),
('provision', 'bl-114',  'Barnets lov § 114',  'Act on Children § 114', 'S13', 9),
('provision', 'sel-82a', 'Serviceloven § 82 a', 'Social Services Act § 82 a', 'S49', 10),
('provision', 'sel-85',  'Serviceloven § 85',  'Social Services Act § 85', 'S20', 11),
('provision', 'sel-95',  'Serviceloven § 95',  'Social Services Act § 95', 'S26', 12),
('provision', 'sel-96',  'Serviceloven § 96',  'Social Services Act § 96', 'S26', 13),
('provision', 'sel-97',  'Serviceloven § 97',  'Social Services Act § 97', 'S20', 14),
('provision', 'sel-98',  'Serviceloven § 98',  'Social Services Act § 98', 'S26', 15),
('provision', 'sel-99',  'Serviceloven § 99',  'Social Services Act § 99', 'S20', 16),
('provision', 'sel-100', 'Serviceloven § 100', 'Social Services Act § 100', 'S20', 17),
('provision', 'sel-103', 'Serviceloven § 103', 'Social Services Act § 103', 'S20', 18),
('provision', 'sel-104', 'Serviceloven § 104', 'Social Services Act § 104', 'S20', 19),
('provision', 'sel-107', 'Serviceloven § 107', 'Social Services Act § 107', 'S20', 20),
('provision', 'sel-108', 'Serviceloven § 108', 'Social Services Act § 108', 'S20', 21),
('provision', 'sel-112', 'Serviceloven § 112', 'Social Services Act § 112', 'K', 22),
('provision', 'sel-114', 'Serviceloven § 114', 'Social Services Act § 114', 'S26', 23),
('provision', 'education-act', 'Lovene om uddannelse', 'Education acts', 'K', 24),
('provision', 'employment-act', 'Beskæftigelsesloven', 'Employment act', 'S35', 25),
('provision', 'health-act', 'Sundhedsloven', 'Health act', 'S37', 26),
('provision', 'aeldreloven', 'Ældreloven', 'Elderly care act', 'S36', 27),
('provision', 'other', 'Anden lov', 'Another act', 'D', 28),
('event-kind', 'plan-started',        'Planlægning begyndt',                  'Planning begun', 'D', 50),
('event-kind', 'other-coordinator-asked', 'Borgeren bad om en anden tovholder', 'The citizen asked for another coordinator', 'D', 52),
('event-kind', 'coordinator-confirmed', 'Borgeren sagde ja til tovholderen',  'The citizen accepted the coordinator', 'D', 53),
('event-kind', 'contacts-mapped',     'Kontakter og planer kortlagt',         'Contacts and plans mapped', 'D', 54),
('event-kind', 'goal-set',            'Fælles mål sat',                       'Shared goal set', 'D', 55),
('event-kind', 'aims-settled',        'Lovenes hensigter afstemt',            'Aims of the laws settled', 'D', 56),
('event-kind', 'lines-proposed',      'Indsatser foreslået',                  'Interventions proposed', 'D', 57),
('event-kind', 'payer-disputed',      'Uenighed om betaling',                 'Dispute about the payer', 'D', 58),
('event-kind', 'payer-settled',       'Betaling afklaret',                    'Payer settled', 'D', 59),
('event-kind', 'lines-answered',      'Borgeren svarede på planens linjer',   'The citizen answered the plan''s lines', 'D', 60),
('event-kind', 'plan-talked',         'Talt med borgeren om planen',          'Talked with the citizen about the plan', 'D', 61),
('event-kind', 'plan-activated',      'Planen gælder',                        'The plan is active', 'D', 62),
('event-kind', 'plan-closed',         'Planlægning lukket uden en plan',      'Planning closed without a plan', 'D', 63),
('event-kind', 'bridge-declined',     'Borgeren vil hellere vente',          'The citizen rather waits', 'D', 64),
('event-kind', 'bridge-added',        'Bro i ventetiden aftalt',              'Bridge while waiting agreed', 'D', 64),
('event-kind', 'decision-drafted',    'Udkast til afgørelse skrevet',         'Decision drafted', 'D', 65),
('event-kind', 'decision-commented',  'Borgeren kommenterede udkastet',       'The citizen commented on the draft', 'D', 66),
('event-kind', 'decision-approved',   'Afgørelse godkendt',                   'Decision approved', 'D', 67),
('event-kind', 'decision-returned',   'Udkast sendt tilbage',                 'Draft sent back', 'D', 68),
('event-kind', 'decision-delivered',  'Afgørelse sendt',                      'Decision sent', 'D', 69),
('event-kind', 'complaint-received',  'Klage modtaget',                       'Complaint received', 'D', 70),
('event-kind', 'complaint-reassessed','Klage genvurderet',                    'Complaint re-assessed', 'D', 71),
('event-kind', 'complaint-forwarded', 'Klage sendt til Ankestyrelsen',        'Complaint sent to the appeals board', 'D', 72),
('event-kind', 'appeal-decided',      'Ankestyrelsen har afgjort klagen',     'The appeals board has decided', 'D', 73),
('event-kind', 'order-sent',          'Bestilling sendt',                     'Order sent', 'D', 74),
('event-kind', 'order-answered',      'Udfører har svaret',                   'The provider has answered', 'D', 75),
('event-kind', 'proposal-bounced',    'Afdelingen pegede på en anden',        'The department pointed at another', 'D', 65),
('event-kind', 'proposer-decided',    'Ledelsen har afgjort, hvis det er',    'Leadership has decided whose it is', 'D', 65),
('event-kind', 'provider-chosen',     'Taget stilling til en anden udfører',  'Another provider considered', 'D', 75),
('event-kind', 'handover-offered',    'Forløb tilbudt et andet bord',         'Journey offered to another desk', 'D', 76),
('event-kind', 'handover-bounced',    'Bordet pegede videre',                 'The desk pointed on', 'D', 77),
('event-kind', 'handed-over',         'Forløb overdraget',                    'Journey handed over', 'D', 78);

-- What forms show and fill in; a null subject fits any task of the journey.

-- The one plan of a journey; where the citizen has separate plans, the newest overview of them.
create view casework.current_plan as
select distinct on (journey_id) * from casework.plan
 where state in ('draft', 'approved', 'active', 'split')
 order by journey_id, state = 'split', started_at desc;

create view casework.form_coordinator_where as
select p.journey_id, null::uuid as subject_id,
       to_jsonb(case when p.suggested_department = j.department then 'here' else 'elsewhere' end) as value
  from casework.current_plan p join casework.journey j using (journey_id)
 where p.suggested_department is not null;

create view casework.form_coordinator_department as
select p.journey_id, null::uuid as subject_id, to_jsonb(p.suggested_department) as value
  from casework.current_plan p join casework.journey j using (journey_id)
 where p.suggested_department <> j.department;

create view casework.form_plan_goal as
select journey_id, null::uuid as subject_id, to_jsonb(goal) as value from casework.current_plan where goal is not null;

create view casework.form_plan_aims as
select c.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(c.aims || E'\nAftalt: ' || c.agreed, E'\n\n' order by c.settled_at)) as value
  from casework.aim_conflict c join casework.current_plan p using (plan_id) group by c.journey_id;

create view casework.plan_line_named as
select l.*, coalesce(s.name_da, l.service) as service_name, coalesce(w.name_da, l.law) as law_name
  from casework.plan_line l
  left join casework.reference_code s on s.code_list = 'service' and s.code = l.service
  left join casework.reference_code w on w.code_list = 'law' and w.code = l.law;

create view casework.form_plan_changes as
select l.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(l.service_name || ': ' || l.citizen_note, E'\n' order by l.position)) as value
  from casework.plan_line_named l join casework.current_plan p using (plan_id)
 where l.state = 'proposed' and l.citizen_note is not null group by l.journey_id;

-- «Hvem kommer hos mig»: contacts, plans, and the purpose that two departments come for.
create view casework.form_plan_map as
select j.journey_id, null::uuid as subject_id, to_jsonb(concat_ws(E'\n\n',
       (select 'De kommer hos dig:' || string_agg(E'\n' || c.name || coalesce(', ' || c.organisation, '') || ': ' || c.purpose, '' order by c.since)
          from casework.contact c where c.journey_id = j.journey_id and c.ended_at is null),
       (select 'Planer, der findes:' || string_agg(E'\n' || e.title || coalesce(': ' || e.aim, ''), '' order by e.since)
          from casework.existing_plan e where e.journey_id = j.journey_id),
       (select 'To kommer med det samme:' || string_agg(E'\n' || d.purpose, '' order by d.purpose)
          from (select min(c.purpose) as purpose from casework.contact c
                 where c.journey_id = j.journey_id and c.ended_at is null
                 group by lower(c.purpose) having count(distinct c.department) > 1) d))) as value
  from casework.journey j;

create view casework.form_plan_lines as
select l.journey_id, null::uuid as subject_id, jsonb_agg(jsonb_build_object(
       'lineId', l.line_id, 'department', l.department, 'lawName', l.law_name, 'serviceName', l.service_name,
       'description', l.description, 'goal', l.goal, 'effort', l.effort,
       'answer', case when l.state = 'approved' then 'approve' end) order by l.position) as value
  from casework.plan_line_named l join casework.current_plan p using (plan_id)
 where l.state in ('proposed', 'approved') group by l.journey_id;

create view casework.form_line_summary as
select journey_id, line_id as subject_id,
       to_jsonb(concat_ws(E'\n', service_name || ' (' || law_name || ')', description, 'Mål: ' || goal, effort)) as value
  from casework.plan_line_named;

create view casework.form_decision_summary as
select d.journey_id, d.decision_id as subject_id,
       to_jsonb(concat_ws(E'\n', l.service_name, l.description, 'Lederen skriver: ' || d.return_note)) as value
  from casework.decision d left join casework.plan_line_named l using (line_id);

create view casework.form_decision_reasons as
select journey_id, decision_id as subject_id, to_jsonb(reasons) as value from casework.decision where reasons is not null;

create view casework.form_decision_comment as
select distinct on (subject_id) journey_id, subject_id, to_jsonb(comment) as value
  from casework.hearing where subject = 'decision' and comment is not null order by subject_id, answered_at desc;

-- When the citizen was heard about the decision, or the time for it passed in silence.
create view casework.form_decision_heard as
select t.journey_id, t.subject_id, to_jsonb(to_char(max(t.fulfilled_at) at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')) as value
  from casework.deadline t join casework.decision d on d.decision_id = t.subject_id
 where t.code = 'D-BORGER-10AD' and t.fulfilled_at is not null group by t.journey_id, t.subject_id;

create view casework.form_complaint_text as
select journey_id, complaint_id as subject_id, to_jsonb(text) as value from casework.complaint;

create view casework.form_complaint_decision as
select c.journey_id, c.complaint_id as subject_id, to_jsonb(d.reasons) as value
  from casework.complaint c join casework.decision d using (decision_id) where d.reasons is not null;

-- A department says that the help is another's: what leadership reads, and what the department it decided on reads.
create view casework.form_proposal_bounce as
select b.journey_id, b.bounce_id as subject_id, to_jsonb(concat_ws(': ', r.name_da, b.note)) as value
  from casework.proposal_bounce b
  left join casework.reference_code r on r.code_list = 'bounce-reason' and r.code = b.reason;

create view casework.form_proposal_next as
select journey_id, bounce_id as subject_id, to_jsonb(to_department) as value from casework.proposal_bounce;

create view casework.form_proposer_decided as
select journey_id, bounce_id as subject_id, to_jsonb(decision_note) as value
  from casework.proposal_bounce where decided_at is not null;

-- Why the provider cannot deliver.
create view casework.form_order_answer as
select journey_id, order_id as subject_id, to_jsonb(note) as value from casework.provision_order where note is not null;

-- All a provider is told: what to deliver, with which goal, from when.
create view casework.form_order_summary as
select o.journey_id, o.order_id as subject_id,
       to_jsonb(concat_ws(E'\n', l.service_name, l.description, 'Mål: ' || l.goal, l.effort,
                          'Ønsket start: ' || to_char(l.starts_on, 'DD.MM.YYYY'))) as value
  from casework.provision_order o join casework.plan_line_named l using (line_id);

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('appeal-outcome', 'confirmed', 'Stadfæstet', 'Upheld', 'S25', 1),
('appeal-outcome', 'altered',   'Ændret',     'Changed', 'S25', 2),
('appeal-outcome', 'returned',  'Hjemvist: kommunen skal afgøre sagen igen', 'Sent back to be decided again', 'S25', 3),
('meeting-purpose', 'assessment', 'Udredning', 'Assessment', 'D', 1),
('meeting-purpose', 'plan',       'Plan',      'Plan',       'D', 2)
on conflict do nothing;  -- the assessment's own reference data may have them

-- What the new municipality has to know when a citizen moves (Barnets lov § 132): what was told, what was found, what is going on.
create view casework.form_transfer_material as
select j.journey_id, null::uuid as subject_id, to_jsonb(concat_ws(E'\n\n',
       (select 'Underretninger og henvendelser:' || string_agg(E'\n' || to_char(r.received_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')
                   || ', ' || c.name_da || ': ' || r.matter, '' order by r.received_at)
          from casework.referral r join casework.reference_code c on c.code_list = 'source' and c.code = r.source
         where r.journey_id = j.journey_id),
       (select 'Resumé af vurderingen: ' || a.conclusion || coalesce(E'\n' || a.least_intrusive, '') from casework.assessment a
         where a.journey_id = j.journey_id and a.conclusion is not null order by a.started_at desc limit 1),
       (select 'Barnets syn: ' || t.view from casework.child_talk t
         where t.journey_id = j.journey_id and t.view is not null order by t.talked_at desc limit 1),
       (select 'Målet: ' || p.goal from casework.current_plan p where p.journey_id = j.journey_id and p.goal is not null),
       (select 'Hjælpen nu:' || string_agg(E'\n' || l.service_name || ' (' || l.law_name || '): ' || l.description, '' order by l.position)
          from casework.plan_line_named l
         where l.journey_id = j.journey_id and l.state in ('decided', 'ordered', 'waiting', 'active')))) as value
  from casework.journey j;
