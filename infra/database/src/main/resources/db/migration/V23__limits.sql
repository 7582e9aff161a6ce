-- Writer: workers (and this migration). Limits that are no deadlines, where the models held numbers (domain.md P1, P4).
insert into casework.limit_rule (code, amount, source_mark, name_da, name_en) values
('referral-bounces', 2, 'D', 'Så mange gange kan en henvendelse gives videre, før ledelsen afgør, hvem der har den',
 'So many times a referral is handed on before leadership decides who has it'),
('contact-tries',    3, 'D', 'Efter så mange forgæves forsøg på kontakt skriver vi og opsøger',
 'After so many tries in vain we write and go out to the citizen'),
('outreach-tries',   3, 'D', 'Så mange gange opsøger vi en, der udebliver, før vi skriver i stedet',
 'So many times we go out to who did not come before we write instead'),
('handover-bounces', 2, 'D', 'Så mange gange kan en overdragelse gives videre, før ledelsen afgør, hvem der har den',
 'So many times a handover is pointed on before leadership decides who has it');
