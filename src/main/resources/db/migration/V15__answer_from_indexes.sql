-- What a programme's figures ask of many rows, so that an index alone can tell: of ratings without the rationale and the notes that stand
-- beside them, and of sessions who led which.
create index rating_given on rating (assessment_id, staff_id, item, rated);
create index session_facilitator_led on session_facilitator (staff_id, session_id);
drop index session_facilitator_staff;
