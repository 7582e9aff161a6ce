-- Writer: workers (and this migration).

-- A journey goes on because somebody asked, by the id of what they sent, or because a life transition comes near.
alter table casework.reopening rename column submission_id to reopening_id;
comment on column casework.reopening.reopening_id is 'The message that asked for it, or an id of its own.';
