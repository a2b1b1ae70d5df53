-- A site's own handouts. Nothing is deleted: a new upload is a new version, a sheet no longer used is laid aside.

create table own_handout (
    id uuid primary key,
    version integer not null,
    code varchar(40) not null unique,
    site_id uuid not null references site,
    module varchar(40) not null,
    topic varchar(40),
    title varchar(200) not null,
    language varchar(5) not null,
    newest integer not null,
    -- null while it is in use
    laid_aside date
);
create index own_handout_site on own_handout (site_id);

create table own_file (
    id uuid primary key,
    version integer not null,
    handout_id uuid not null references own_handout,
    number integer not null,
    name varchar(200) not null,
    kind varchar(10) not null,
    length integer not null,
    digest varchar(64) not null,
    added_at timestamp with time zone not null,
    added_by varchar(255) not null,
    unique (handout_id, number)
);

-- In pieces: H2 keeps at most 1 MB in a value of this type, which both databases have, and a download holds one piece at a time.
create table own_file_part (
    id uuid primary key,
    version integer not null,
    file_id uuid not null references own_file,
    place integer not null,
    content bytea not null,
    unique (file_id, place)
);
