-- Who wants a letter in the morning when something is due, and the last day for which one was claimed: whichever instance
-- writes the day first sends the letter.
alter table staff add column reminders boolean default true not null;
alter table staff add column reminded_on date;

-- A site that cannot take somebody up says so, and why; whoever referred them sees it.
alter table referral add column declined_on date;
alter table referral add column declined_reason varchar(2000);
