-- Limits that are no deadlines, where the models held numbers.
insert into casework.limit_rule (code, amount, source_mark, name_da, name_en) values
('handover-bounces', 2, 'D', 'Så mange gange kan en overdragelse gives videre, før ledelsen afgør, hvem der har den',
 'So many times a handover is pointed on before leadership decides who has it');
