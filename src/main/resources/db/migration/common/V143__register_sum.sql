-- By how much the register's totals change from a day on, so that they are added up from as many
-- rows whether there are a hundred partners or a hundred thousand. Rows are only ever added; once a
-- night those of the same key and day become one. A partner of two target groups counts under each
-- of them and under 0, which is any; districts likewise. What holds now stands once more, under the
-- day that ends what is open, so that today's totals need not read the days that have been.
create table register_sum (
  id bigint not null primary key,
  version bigint not null,
  target_group bigint not null,
  district bigint not null,
  programme_id bigint not null,
  overall varchar(20) not null,
  valid_from date not null,
  partners bigint not null,
  kronor bigint not null,
  without_remark bigint not null,
  with_open_matters bigint not null
);

-- What the register has shown until now. Ids below 0 are never given by the sequence.
insert into register_sum (id, version, target_group, district, programme_id, overall, valid_from,
    partners, kronor, without_remark, with_open_matters)
  select -1 * row_number() over (), 1, s.target_group, s.district, s.programme_id, s.overall,
      s.valid_from, s.partners, s.kronor, s.without_remark, s.with_open_matters
    from (
      select g.id as target_group, d.id as district, c.programme_id, c.overall, c.valid_from,
          sum(c.partners) as partners, sum(c.kronor) as kronor,
          sum(c.without_remark) as without_remark, sum(c.with_open_matters) as with_open_matters
        from (
          select e.target_groups, e.districts, e.programme_id, e.overall, e.valid_from,
              sum(e.partners) as partners, sum(e.partners * e.amount_per_year) as kronor,
              sum(case when e.remarks = 0 then e.partners else 0 end) as without_remark,
              sum(case when e.open_matters > 0 then e.partners else 0 end) as with_open_matters
            from (
              select target_groups, districts, programme_id, overall, amount_per_year, remarks,
                  open_matters, valid_from, cast(1 as bigint) as partners
                from register_entry
              union all
              select target_groups, districts, programme_id, overall, amount_per_year, remarks,
                  open_matters, valid_until, cast(-1 as bigint)
                from register_entry where valid_until < cast('9999-12-31' as date)
              union all
              select target_groups, districts, programme_id, overall, amount_per_year, remarks,
                  open_matters, valid_until, cast(1 as bigint)
                from register_entry where valid_until = cast('9999-12-31' as date)
            ) e (target_groups, districts, programme_id, overall, amount_per_year, remarks,
                open_matters, valid_from, partners)
            group by e.target_groups, e.districts, e.programme_id, e.overall, e.valid_from
        ) c
        join (
          select id, '% ' || trim(cast(id as char(20))) || ' %' as pattern
            from choice where list = 'TARGET_GROUP'
          union all
          values (cast(0 as bigint), '%')
        ) g (id, pattern) on c.target_groups like g.pattern
        join (
          select id, '% ' || trim(cast(id as char(20))) || ' %' as pattern
            from choice where list = 'DISTRICT'
          union all
          values (cast(0 as bigint), '%')
        ) d (id, pattern) on c.districts like d.pattern
        group by g.id, d.id, c.programme_id, c.overall, c.valid_from
    ) s;

create index register_sum_by_day on register_sum (target_group, district, valid_from, programme_id,
    overall, partners, kronor, without_remark, with_open_matters);
-- The sums of all rows made it; those that are still made look through the rows for a word.
drop index register_totals;
