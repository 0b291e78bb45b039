-- A note that the model called answered without a line that shows it: it stays open, and is counted.
alter table note_look drop constraint note_look_found_check;
alter table note_look add constraint note_look_found_check
    check (found in ('answered', 'still_open', 'unsure', 'withheld', 'done', 'dismissed', 'reopened'));
