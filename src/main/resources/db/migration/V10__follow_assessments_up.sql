-- The review around the assessors' visit: a day for each step of the scale's timetable.
create table review_step (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null references assessment,
    step varchar(40) not null,
    on_date date not null,
    -- by hand: the day of the visit does not move it any more
    moved boolean not null,
    done_on date,
    done_by uuid references staff,
    unique (assessment_id, step)
);
create index review_step_open on review_step (done_on, on_date);

-- The report to the group. Until it is released only assessors and coordinators read it.
create table feedback (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null unique references assessment,
    language varchar(10) not null,
    released_at timestamp with time zone,
    released_by uuid references staff
);

create table feedback_part (
    id uuid primary key,
    version integer not null,
    feedback_id uuid not null references feedback,
    position integer not null,
    kind varchar(20) not null,
    item integer,
    text text,
    unique (feedback_id, position)
);

-- What the group says to the rating of an item.
create table feedback_reply (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null references assessment,
    item integer not null,
    text text,
    evidence text,
    link varchar(400),
    staff_id uuid not null references staff,
    said_on date not null,
    unique (assessment_id, item)
);

-- What the group has set out to do, bound to an item. Without a doer it is for all who run the group.
create table action_point (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null references assessment,
    number integer not null,
    item integer not null,
    what text not null,
    doer_id uuid references staff,
    by_date date not null,
    shown_by text not null,
    state varchar(20) not null,
    word text,
    ended_on date,
    unique (assessment_id, number)
);
create index action_point_state on action_point (state, doer_id);
