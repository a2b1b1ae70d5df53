-- Since when the words of a goal stand as they do, and when a step was set: a site that the person has left goes on reading what
-- stood there then, and nothing of what came after.
alter table goal add column said_on date;
update goal set said_on = set_on;
alter table goal alter column said_on set not null;

alter table goal_step add column set_on date;
alter table goal_step add column said_on date;
-- The trail knows the day of each step that was added on a page; one that came with a file is as old as its goal. The index is for
-- this alone: without it the whole trail is read once for each step.
create index audit_entry_step on audit_entry (code);
update goal_step set set_on = coalesce(
    (select min(cast(a.at_time as date)) from audit_entry a, goal g, participant p
     where g.id = goal_step.goal_id and p.id = g.participant_id and a.kind = 'goal' and a.action = 'step added'
       and a.code = p.code || '/' || cast(g.number as varchar(20)) and a.detail like 'step ' || cast(goal_step.number as varchar(20)) || ':%'),
    (select g.set_on from goal g where g.id = goal_step.goal_id));
drop index audit_entry_step;
update goal_step set said_on = set_on;
alter table goal_step alter column set_on set not null;
alter table goal_step alter column said_on set not null;

-- What a goal (or, with step_id, a step) said before another site than the one that had written it changed its words.
create table former_words (
    id uuid primary key,
    version integer not null,
    goal_id uuid not null references goal,
    step_id uuid references goal_step,
    words varchar(32767) not null,
    area varchar(32767),
    said_on date not null
);
create index former_words_goal on former_words (goal_id);

-- Somebody from another site is to begin here on that day, and then moves to the group's site; null once they have, and for all others.
alter table membership add column arriving_on date;
create index membership_arriving on membership (arriving_on);
