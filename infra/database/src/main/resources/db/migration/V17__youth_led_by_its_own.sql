-- Writer: workers (and this migration).

-- Unge has a leader of its own, and more than one person.
update casework.department_approval set second_eyes = 'youth', led_by = 'youth' where department = 'youth';

-- A journey's letters are read by its page, and stopped at a death.
create index outbox_journey on casework.outbox (journey_id);
