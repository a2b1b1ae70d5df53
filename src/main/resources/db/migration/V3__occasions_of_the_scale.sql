-- Which occasions there are is said by the scale of an assessment, so they are kept by the codes of its file: mid, not MID.
alter table assessment alter column occasion set data type varchar(40);
update assessment set occasion = lower(occasion);
