-- The files of every version of an edition or scale that was ever loaded, so that what pins it goes on being shown and judged by it.
-- A file that several versions share is kept once.
create table definition_part (
    id uuid primary key,
    version integer not null,
    path varchar(500) not null,
    digest varchar(64) not null,
    content bytea not null,
    first_seen timestamp with time zone not null,
    unique (path, digest)
);

create table definition_content (
    definition_id uuid not null references definition,
    part_id uuid not null references definition_part,
    position integer not null,
    primary key (definition_id, position)
);
create index definition_content_part on definition_content (part_id);
