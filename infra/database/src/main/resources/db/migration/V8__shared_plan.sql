-- Writer: workers. The one plan, its meetings, decisions and orders (domain.md P3).

create table casework.plan (
    plan_id        uuid primary key,
    journey_id     uuid not null references casework.journey,
    plan_type      text not null,               -- code list plan-type
    state          text not null check (state in ('draft', 'approved', 'active', 'refused', 'split', 'ended')),
    version        int not null default 0,      -- 0: never activated
    goal           text,                        -- the one overarching goal, in the citizen's own words
    hopes          text,
    goal_source    text,                        -- code list answer-source
    purpose        text,                        -- indsatsformål, the professionals' words
    priority       text,                        -- what comes first where the laws pull apart
    easy_read      boolean not null default true,
    started_at     timestamptz not null,
    activated_at   timestamptz,
    next_follow_up date,
    follow_up_reason text                       -- Barnets lov § 95: the rhythm has a reason
);
create index plan_journey on casework.plan (journey_id);
create unique index plan_current on casework.plan (journey_id) where state in ('draft', 'approved', 'active');

create table casework.plan_version (
    plan_id    uuid not null references casework.plan,
    version    int not null,
    content    jsonb not null,                  -- the plan as it was, whole
    made_at    timestamptz not null,
    primary key (plan_id, version)
);

create table casework.aim_conflict (
    conflict_id uuid primary key,
    plan_id    uuid not null references casework.plan,
    journey_id uuid not null references casework.journey,
    aims       text not null,                   -- which aims of which laws pull apart
    agreed     text not null,                   -- what comes first, and why
    settled_at timestamptz not null
);

create table casework.plan_line (
    line_id       uuid primary key,
    plan_id       uuid not null references casework.plan,
    journey_id    uuid not null references casework.journey,
    department    text not null,                -- who proposes and decides it
    law           text not null,                -- code list law
    service       text not null,                -- code list service
    description   text not null,
    goal          text not null,                -- indsatsmål
    goal_type     text not null,                -- code list goal-type
    condition     text,                         -- code list ffb-theme: the one primary condition
    expected_level text,                        -- code list functional-level
    effort        text,
    starts_on     date,
    cost_class    text,                         -- code list cost-class
    civil_society boolean not null default false,
    bridge_for    uuid references casework.plan_line,  -- stands in while that line waits for a place
    bridge_declined boolean not null default false,    -- the citizen rather waits for a place with nothing in between
    provider      text,                         -- department key of the provider
    state         text not null check (state in ('proposed', 'approved', 'refused', 'decided', 'ordered', 'waiting', 'active', 'ended')),
    citizen_note  text,
    position      int not null
);
create index plan_line_plan on casework.plan_line (plan_id, position);
create index plan_line_journey on casework.plan_line (journey_id);

create table casework.payer (
    line_id    uuid not null references casework.plan_line,
    department text not null,
    percent    int not null check (percent between 0 and 100),
    note       text,                            -- code list payer-note
    disputed   boolean not null default false,
    interim    boolean not null default false,  -- the deciding department pays until the dispute is settled
    primary key (line_id, department)
);

-- A department that was asked to propose and says that it is another's; leadership decides.
create table casework.proposal_bounce (
    bounce_id          uuid primary key,
    plan_id            uuid not null references casework.plan,
    journey_id         uuid not null references casework.journey,
    from_department    text not null,
    to_department      text not null,           -- the department that was pointed at
    reason             text not null,           -- code list bounce-reason
    note               text,
    bounced_at         timestamptz not null,
    decided_department text,                    -- whose it is; null until leadership has decided
    decision_note      text,
    decided_at         timestamptz
);

create table casework.meeting (
    meeting_id uuid primary key,
    journey_id uuid not null references casework.journey,
    purpose    text not null,                   -- code list meeting-purpose
    state      text not null check (state in ('planned', 'invited', 'held', 'cancelled')),
    agenda     text[] not null default '{}',    -- «dine tre punkter»
    citizen_chairs boolean not null default false,
    held_at    timestamptz,
    place      text,
    minutes    text
);
create index meeting_journey on casework.meeting (journey_id);

create table casework.meeting_participant (
    meeting_id uuid not null references casework.meeting,
    kind       text not null check (kind in ('department', 'relative', 'citizen', 'helper')),
    name       text not null,                   -- department key, or the name of a relative the citizen named
    primary key (meeting_id, kind, name)
);

create table casework.meeting_action (
    action_id  uuid primary key,
    meeting_id uuid not null references casework.meeting,
    journey_id uuid not null references casework.journey,
    action     text not null,
    department text not null,
    due_on     date not null,
    state      text not null check (state in ('open', 'done', 'cancelled')),
    note       text,
    done_at    timestamptz
);
create index meeting_action_journey on casework.meeting_action (journey_id);

create table casework.decision (
    decision_id   uuid primary key,
    journey_id    uuid not null references casework.journey,
    plan_id       uuid references casework.plan,
    line_id       uuid references casework.plan_line,
    department    text not null,
    law           text not null,
    change        text not null,                -- code list decision-change: granted, increased, reduced, removed, refused
    reasons       text,
    notice        text,                         -- code list notice (DMN-7)
    state         text not null check (state in ('draft', 'heard', 'approved', 'delivered', 'complained', 'changed', 'upheld')),
    approved_by   text,
    delivered_at  timestamptz,
    complaint_until timestamptz                 -- F-KLAGE-4U
);
create index decision_journey on casework.decision (journey_id);

create table casework.complaint (
    complaint_id  uuid primary key,
    decision_id   uuid not null references casework.decision,
    journey_id    uuid not null references casework.journey,
    text          text not null,
    received_at   timestamptz not null,
    state         text not null check (state in ('received', 'changed', 'forwarded', 'confirmed', 'altered', 'returned')),
    reassessment  text,
    reassessed_at timestamptz
);
create index complaint_decision on casework.complaint (decision_id);

create table casework.provision_order (
    order_id    uuid primary key,
    line_id     uuid not null references casework.plan_line,
    journey_id  uuid not null references casework.journey,
    provider    text not null,
    state       text not null check (state in ('sent', 'accepted', 'waiting-list', 'declined')),
    note        text,
    starts_on   date,
    sent_at     timestamptz not null,
    answered_at timestamptz
);
create index provision_order_line on casework.provision_order (line_id);
