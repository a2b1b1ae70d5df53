-- The person a session one to one is planned with; once it is held, the roll says who was there.
alter table session add column planned_with uuid;
alter table session add constraint session_planned_with foreign key (planned_with) references participant (id);
create index session_planned_with_participant on session (planned_with);

-- What ending a group did, so that reopening it takes back that and nothing else.
alter table session add column ended_with_group boolean default false not null;
alter table membership add column ended_with_group boolean default false not null;

-- A person who goes on elsewhere and for whom another site is to find a group. The site is named by its code: it has no part in
-- the row until it takes the person up, and then the row goes.
create table referral (
    id uuid primary key,
    version integer not null,
    group_id uuid not null references programme_group,
    participant_id uuid not null references participant,
    to_site varchar(40) not null,
    since date not null,
    note varchar(2000),
    unique (participant_id, to_site)
);
create index referral_group on referral (group_id);
create index referral_site on referral (to_site);
