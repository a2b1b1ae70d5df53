-- What a group's records said as of the cut-off date of an assessment, as it was read when it was frozen. An assessment that was
-- signed before, or elsewhere, has none, and none is made for it afterwards.
create table dossier (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null unique references assessment,
    content text not null
);
alter table assessment add column frozen_at timestamp with time zone;
alter table assessment add column dossier_digest varchar(64);

-- The text that was signed, beside its digest, so that a later difference can be named. Null: signed before it was kept.
alter table assessment add column signed_text text;

-- An amendment is an assessment of its own that takes the place of a signed one; that one stays as it was.
alter table assessment add column amends_id uuid;
alter table assessment add constraint assessment_amends foreign key (amends_id) references assessment (id);
create index assessment_amends_id on assessment (amends_id);
alter table assessment add column amendment_reason varchar(2000);

-- Whether an assessor wants to rate before seeing what the records suggest, and what they did, item by item.
alter table assessment_assessor add column rate_first boolean default false not null;
alter table rating add column suggestion varchar(20);
create table suggestion_shown (
    id uuid primary key,
    version integer not null,
    assessment_id uuid not null references assessment,
    staff_id uuid not null references staff,
    item integer not null,
    unique (assessment_id, staff_id, item)
);
