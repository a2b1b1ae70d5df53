-- What had become of a goal (or, with step_id, of a step: the day it was done) before another site than the one that had written it said
-- otherwise: a site that the person has left goes on reading what stood there on the last day.
create table former_standing (
    id uuid primary key,
    version integer not null,
    goal_id uuid not null references goal,
    step_id uuid references goal_step,
    status varchar(20),
    stood_on date,
    set_on date not null,
    changed_on date not null
);
create index former_standing_goal on former_standing (goal_id);
