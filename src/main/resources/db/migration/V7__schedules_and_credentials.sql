-- Days on which the groups of a site do not meet. Both days inclusive.
create table holiday (
    id uuid primary key,
    version integer not null,
    site_id uuid not null references site,
    first_day date not null,
    last_day date not null,
    name varchar(200) not null
);
create index holiday_site on holiday (site_id, first_day);

-- The days of the week on which a group meets, as MONDAY;THURSDAY. Null: the day of its start, every so many days.
alter table programme_group add column weekdays varchar(100);

-- Which requirement set holds for the facilitators of a site. Null: none was chosen.
alter table site add column requirement_set varchar(40);

-- The secret address of a person's calendar; only its digest is kept, so a copy of the database opens no calendar.
create table calendar_address (
    id uuid primary key,
    version integer not null,
    staff_id uuid not null unique references staff,
    secret_digest varchar(64) not null unique,
    created_at timestamp with time zone not null
);
