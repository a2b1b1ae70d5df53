-- What a person rated in a shared example, once for each time they did. ratings: item=rating, separated by semicolons; an item that they
-- could not rate is absent.
create table calibration (
    id uuid primary key,
    version integer not null,
    staff_id uuid not null references staff,
    example varchar(40) not null,
    example_version varchar(40) not null,
    example_digest varchar(64) not null,
    done_on date not null,
    done_at timestamp with time zone not null,
    ratings varchar(8000)
);
create index calibration_staff on calibration (staff_id, example);
