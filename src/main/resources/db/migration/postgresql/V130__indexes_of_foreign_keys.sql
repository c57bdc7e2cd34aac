-- Derby makes an index for every foreign key by itself; PostgreSQL makes none.
create index supplement_file_by_item on supplement_file (item_id);
create index decision_course_of_meeting on decision_course (meeting_id);
create index decision_course_reported_at on decision_course (reported_meeting_id);
create index report_signature_by_report on report_signature (report_id);
create index deviation_comment_by_deviation on deviation_comment (deviation_id);
