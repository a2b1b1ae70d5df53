-- What the marks of a person in a group come to. The overview and the workbook of a large programme sum up people by it; from the marks
-- themselves, several hundred thousand of them, that takes seconds.
create table presence (
    id uuid primary key,
    version integer not null,
    group_id uuid not null references programme_group (id),
    participant_id uuid not null references participant (id),
    present integer not null,
    marked integer not null,
    constraint presence_of_person unique (group_id, participant_id)
);
create index presence_participant on presence (participant_id);

-- Each has the id of the person's first stay in the group: an id that both databases have at hand.
insert into presence (id, version, group_id, participant_id, present, marked)
select m.id, 0, m.group_id, m.participant_id, c.present, c.marked
from membership m
join (
    select s.group_id, a.participant_id, count(*) as marked,
        sum(case when a.status in ('PRESENT', 'LATE', 'ONLINE') then 1 else 0 end) as present
    from attendance a join session s on s.id = a.session_id
    where s.status = 'HELD'
    group by s.group_id, a.participant_id
) c on c.group_id = m.group_id and c.participant_id = m.participant_id
where not exists (
    select 1 from membership e where e.group_id = m.group_id and e.participant_id = m.participant_id
        and (e.joined < m.joined or e.joined = m.joined and e.id < m.id)
);

-- The flow asks how many sessions each group has: this index alone can tell.
create index session_group_state on session (group_id, status, kind);
