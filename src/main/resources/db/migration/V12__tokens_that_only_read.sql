-- What a token may do: read alone, or change things too. Those from before go on as they were.
alter table api_token add column may_write boolean default true not null;
