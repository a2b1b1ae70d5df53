-- What a draft is called where drafts are listed: the title of the page it was typed on.
alter table draft add column title varchar(400);
create index draft_saved on draft (staff_id, saved_at);
