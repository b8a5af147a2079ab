-- The pieces of an analysis, in the common subset of SQL engines. {x} is filled in: {p} prefix of tables, {k} the key of
-- a path (customer, or customer and session), {s.k} the same of table s, {s=c} equality of keys, {drop} see Statements.
-- A name that begins with ? is a query.

-- name: uniq
select cs, min(seq) seq, t, code, max(val) val, min(seg) seg from {p}ev group by cs, t, code

-- name: sessions
select cs, seq, t, code, val, seg, cast(sum(case when gap > {gap} then 1 else 0 end) over (partition by cs order by t, seq rows unbounded preceding) as {int}) sn
from (select cs, seq, t, code, val, seg, t - (lag(t) over (partition by cs order by t, seq)) gap from {p}{events}) x

-- name: steps
select {k}, t, val, seg, code, pos, case when pos < {longest} then n1 end nxt, case when pos < {longest} - 1 then n2 end nxt2, case when pos < {longest} then dt end dt
from (select {k}, t, val, seg, code, row_number() over w pos, lead(code) over w n1, lead(code, 2) over w n2, (lead(t) over w) - t dt
 from {p}{sorted} window w as (partition by {k} order by t, seq)) x
where pos <= {longest}

-- name: cases
select {s.k}, count(*) n, min(s.t) t0, max(s.t) t1, max(d.won) won, cast(sum(s.val) as {big}) val, max(d.ord) reached,
 max(case when s.nxt is null then s.code end) last_code, max(case when s.pos = 1 then s.seg end) seg,
 cast(mod(sum(mod(d.k1 * w.w1, 2147483647)), 2147483647) as {long}) h1, cast(mod(sum(mod(d.k2 * w.w2, 2147483629)), 2147483629) as {long}) h2
from {p}steps s join {p}dict d on s.code = d.code join {p}wt w on w.pos = s.pos
group by {s.k}

-- name: variants
select h1, h2, n, count(*) cases, cast(sum(won) as {long}) won, cast(sum(val) as {big}) val, min(cs) rep from {p}cases group by h1, h2, n

-- name: ranked
select h1, h2, n, cases, won, val, rep, row_number() over (order by won desc, cases desc, h1, h2, n) rk,
 sum(won) over (order by won desc, cases desc, h1, h2, n rows between unbounded preceding and current row) cum_won,
 sum(cases) over (order by won desc, cases desc, h1, h2, n rows between unbounded preceding and current row) cum_cases
from {p}variants

-- name: toplist
select rk, h1, h2, n, cases, won, val, rep from (select rk, h1, h2, n, cases, won, val, rep, row_number() over (order by rk) tk from {p}ranked where cases >= {min}) x where tk <= {top}

-- name: moves
select code, nxt, cast(sum(uses) as {long}) uses, count(*) customers from (select {k}, code, nxt, count(*) uses from {p}steps group by {k}, code, nxt) x group by code, nxt having count(*) >= {min}

-- name: ?totals
select count(*) cases, count(distinct cs) customers, sum(n) events, sum(won) won, sum(val) val, max(n) longest from {p}cases

-- name: ?totalsOne
select count(*) cases, count(*) customers, sum(n) events, sum(won) won, sum(val) val, max(n) longest from {p}cases

-- name: ?loaded
select count(*) events, min(t) t0, max(t) t1 from {p}ev

-- name: ?kept
select count(*) events from {p}{events}

-- name: ?ties
select count(*) ties from {p}steps where dt = 0

-- name: ?duplicates
select coalesce(sum(k - 1), 0) duplicates from (select s.cs, s.t, s.code, count(*) k from {p}steps s join (select distinct cs, t from {p}steps where dt = 0) z on s.cs = z.cs and s.t = z.t group by s.cs, s.t, s.code) x

-- name: ?tail
select count(*) variants, sum(case when cases = 1 then 1 else 0 end) once, sum(case when cases < 10 then 1 else 0 end) under10, sum(case when cases < 100 then 1 else 0 end) under100,
 sum(case when cases < {min} then 1 else 0 end) hidden, sum(case when cases < {min} then cases else 0 end) hidden_cases, sum(case when cases < {min} then won else 0 end) hidden_won from {p}variants

-- name: ?pareto
select min(rk) paths, min({cum}) brought from {p}ranked where {cum} * 100 >= 80 * (select sum({weight}) from {p}variants)

-- name: ?curve
select rk, cum_won, cum_cases from {p}ranked where rk in ({ranks}) or rk = (select count(*) from {p}variants) order by rk

-- name: ?top
select rk, h1, h2, n, cases, won, val from {p}toplist order by rk

-- name: ?topSteps
select r.rk, s.pos, s.code from {p}toplist r join (select cs, sn, h1, h2, n from {p}first) c on c.cs = r.rep and c.h1 = r.h1 and c.h2 = r.h2 and c.n = r.n
join {p}steps s on s.cs = c.cs and s.sn = c.sn order by r.rk, s.pos

-- name: first
select c.cs, min(c.sn) sn, c.h1, c.h2, c.n from {p}cases c join {p}toplist r on c.cs = r.rep and c.h1 = r.h1 and c.h2 = r.h2 and c.n = r.n group by c.cs, c.h1, c.h2, c.n

-- name: ?topStepsOne
select r.rk, s.pos, s.code from {p}toplist r join {p}steps s on s.cs = r.rep order by r.rk, s.pos

-- name: ?topTimes
select rk, bk, count(*) cases from (select r.rk, {bucket:c.t1 - c.t0} bk from {p}toplist r join {p}cases c on c.h1 = r.h1 and c.h2 = r.h2 and c.n = r.n) x group by rk, bk

-- name: ?moves
select code, nxt, uses, customers from {p}moves order by code, nxt

-- name: ?times
select code, nxt, bk, count(*) uses from (select s.code, s.nxt, {bucket:s.dt} bk from {p}steps s join {p}moves m on m.code = s.code and m.nxt = s.nxt) x group by code, nxt, bk

-- name: ?events
select code, count(*) customers, sum(k) events, sum(case when k > 1 then 1 else 0 end) repeating, sum(case when k > 1 then k - 1 else 0 end) repeats, sum(direct) direct, sum(pingpong) pingpong, sum(starts) starts, sum(ends) ends
from (select {k}, code, count(*) k, sum(case when nxt = code then 1 else 0 end) direct, sum(case when nxt2 = code and nxt <> code then 1 else 0 end) pingpong,
 sum(case when pos = 1 then 1 else 0 end) starts, sum(case when nxt is null then 1 else 0 end) ends from {p}steps group by {k}, code) x group by code order by code

-- name: ?reached
select reached, count(*) cases from {p}cases group by reached

-- name: ?visited
select ord, count(*) cases from (select {s.k}, d.ord from {p}steps s join {p}dict d on s.code = d.code where d.ord > 0 group by {s.k}, d.ord) x group by ord

-- name: ?dropOff
select last_code, count(*) cases, sum(n) steps from {p}cases where won = 0 group by last_code having count(*) >= {min} order by last_code

-- name: ?segments
select seg, count(*) cases, sum(won) won, sum(val) val from {p}cases group by seg order by seg

-- name: segpaths
select seg, h1, h2, n, count(*) cases, cast(sum(won) as {long}) won from {p}cases group by seg, h1, h2, n

-- name: ?segmentPaths
select x.seg, min(x.paths) paths, min(case when x.cum * 100 >= 80 * x.whole then x.rk end) needed
from (select seg, count(*) over (partition by seg) paths, row_number() over (partition by seg order by won desc, cases desc, h1, h2, n) rk,
 sum({weight}) over (partition by seg order by won desc, cases desc, h1, h2, n rows between unbounded preceding and current row) cum, sum({weight}) over (partition by seg) whole from {p}segpaths) x group by x.seg

-- name: ?segmentTimes
select seg, bk, count(*) cases from (select seg, {bucket:t1 - t0} bk from {p}cases) x group by seg, bk
