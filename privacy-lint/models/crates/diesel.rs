#![model(package = "diesel", versions = "2")]

//! A statement is a value until it is executed; the type of the connection names the database. What
//! is compared with in a filter is not stored. Statements are modelled without their type-level
//! SQL: what is inserted or set is kept, the rest is only a name.

pub use self::associations::GroupedBy;
pub use self::expression_methods::{
    BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, PgExpressionMethods, PgSortExpressionMethods,
    PgTextExpressionMethods, TextExpressionMethods,
};
pub use self::mysql::MysqlConnection;
pub use self::pg::PgConnection;
pub use self::query_dsl::{BelongingToDsl, CombineDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use self::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use self::sqlite::SqliteConnection;
pub use self::connection::Connection;
pub use self::expression::SelectableHelper;

pub mod prelude {
    pub use super::connection::Connection;
    pub use super::expression::{Selectable, SelectableHelper};
    pub use super::associations::GroupedBy;
    pub use super::expression_methods::{
        BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, PgExpressionMethods,
        PgSortExpressionMethods, PgTextExpressionMethods, TextExpressionMethods,
    };
    pub use super::mysql::MysqlConnection;
    pub use super::pg::PgConnection;
    pub use super::query_dsl::{BelongingToDsl, CombineDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use super::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use super::sqlite::SqliteConnection;
    #[versions(">=2.3")]
    pub use super::HasQuery;
    pub use super::Insertable;
}

pub fn insert_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {
    query_builder::IncompleteInsertStatement { target }
}
pub fn insert_or_ignore_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {
    query_builder::IncompleteInsertStatement { target }
}
pub fn replace_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {
    query_builder::IncompleteInsertStatement { target }
}
pub fn update<T>(source: T) -> query_builder::UpdateStatement<T, (), ()> {
    query_builder::UpdateStatement { target: source }
}
#[rows("every")]
pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T, ()> {
    query_builder::DeleteStatement { target: source }
}
#[clean]
pub fn select<T>(expression: T) -> query_builder::Query<T, T>;
pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery {
    query_builder::SqlQuery { query: query.into() }
}

pub mod query_builder {
    use super::*;

    pub struct IncompleteInsertStatement<T> {
        target: T,
    }
    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U> {
            InsertStatement { records, target: self.target }
        }
        #[clean]
        pub fn default_values(self) -> InsertStatement<T, ()>;
    }

    pub struct InsertStatement<T, U, Op = (), Ret = ()> {
        #[many]
        records: U,
        target: T,
        returned: std::marker::PhantomData<(Op, Ret)>,
    }
    impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret> {
        pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<Self, Target> {
            crate::upsert::IncompleteOnConflict { statement: self }
        }
        pub fn on_conflict_do_nothing(self) -> Self {
            self
        }
        pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, Op, E> {
            InsertStatement { records: self.records, target: self.target }
        }
        pub fn into_columns<C2>(self, columns: C2) -> Self {
            self
        }
        pub fn set<V>(mut self, values: V) -> Self {
            self.records = values;
            self
        }
        pub fn filter<Predicate>(self, predicate: Predicate) -> Self {
            self
        }
    }

    pub struct UpdateStatement<T, U, V, Ret = ()> {
        #[many]
        values: V,
        target: T,
        filtered: std::marker::PhantomData<(U, Ret)>,
    }
    impl<T, U, V, Ret> UpdateStatement<T, U, V, Ret> {
        pub fn set<W>(self, values: W) -> UpdateStatement<T, U, W, Ret> {
            UpdateStatement { values, target: self.target }
        }
        pub fn filter<Predicate>(self, predicate: Predicate) -> Self {
            self
        }
        pub fn into_boxed<'a, DB>(self) -> Self {
            self
        }
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, E> {
            UpdateStatement { values: self.values, target: self.target }
        }
    }

    pub struct DeleteStatement<T, U, Ret = ()> {
        target: T,
        filtered: std::marker::PhantomData<(U, Ret)>,
    }
    impl<T, U, Ret> DeleteStatement<T, U, Ret> {
        #[rows("filter")]
        pub fn filter<Predicate>(self, predicate: Predicate) -> Self {
            self
        }
        #[rows("every")]
        pub fn into_boxed<'a, DB>(self) -> Self {
            self
        }
        #[rows("every")]
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, E> {
            DeleteStatement { target: self.target }
        }
    }

    /// What a query is while it is written: only the table at its root is kept, and what is selected, since the
    /// real type doubles with every method.
    pub struct Query<From, Selected = ()> {
        from: From,
        selected: std::marker::PhantomData<Selected>,
    }

    /// Which rows come of what is selected. Columns leave it to the caller.
    #[invented]
    pub trait Selects<Row> {}
    impl<T, DB> Selects<T> for crate::expression::select_by::SelectBy<T, DB> {}
    impl Selects<i64> for Count {}
    impl<A: Selects<X>, B: Part<Y>, X, Y> Selects<(X, Y)> for (A, B) {}
    impl<A: Column, B: Selects<Y>, X, Y> Selects<(X, Y)> for (A, B) {}
    impl<A: Selects<X>, B: Part<Y>, C: Part<Z>, X, Y, Z> Selects<(X, Y, Z)> for (A, B, C) {}
    impl<A: Column, B: Selects<Y>, C: Part<Z>, X, Y, Z> Selects<(X, Y, Z)> for (A, B, C) {}
    impl<A: Column, B: Column, C: Selects<Z>, X, Y, Z> Selects<(X, Y, Z)> for (A, B, C) {}
    impl<A: Selects<X>, B: Part<Y>, C: Part<Z>, D: Part<W>, X, Y, Z, W> Selects<(X, Y, Z, W)> for (A, B, C, D) {}
    impl<A: Column, B: Selects<Y>, C: Part<Z>, D: Part<W>, X, Y, Z, W> Selects<(X, Y, Z, W)> for (A, B, C, D) {}

    /// A column among types that say what they select: it comes as what the caller says.
    #[invented]
    pub trait Column {}
    impl<A> Column for crate::expression::SqlFunction<A> {}

    #[invented]
    pub trait Part<Row> {}
    impl<T, DB> Part<T> for crate::expression::select_by::SelectBy<T, DB> {}
    impl<A, Row> Part<Row> for crate::expression::SqlFunction<A> {}

    /// Which rows come of a statement.
    #[invented]
    pub trait Loads<Row> {}
    impl<T, U, Op, Ret: Selects<Row>, Row> Loads<Row> for InsertStatement<T, U, Op, Ret> {}
    impl<T, U, V, Ret: Selects<Row>, Row> Loads<Row> for UpdateStatement<T, U, V, Ret> {}
    impl<T, U, Ret: Selects<Row>, Row> Loads<Row> for DeleteStatement<T, U, Ret> {}
    impl<From, Selected: Selects<Row>, Row> Loads<Row> for Query<From, Selected> {}

    /// `count()`.
    #[invented]
    pub struct Count;

    #[derive(Debug)]
    pub struct DebugQuery<'a, T> {
        query: &'a T,
    }
    impl<T> std::fmt::Display for DebugQuery<'_, T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    /// `sql_query("…").bind::<Text, _>(value)`.
    pub struct SqlQuery<Inner = ()> {
        query: String,
        #[many]
        values: Inner,
    }
    impl<Inner> SqlQuery<Inner> {
        pub fn bind<ST, Value>(mut self, value: Value) -> SqlQuery<Inner> {
            self.values = value;
            self
        }
        pub fn sql<T: AsRef<str>>(mut self, sql: T) -> Self {
            self
        }
        pub fn into_boxed<'f, DB>(self) -> Self {
            self
        }
    }
}

pub mod upsert {
    use super::*;

    pub struct IncompleteOnConflict<Stmt, Target> {
        statement: Stmt,
        target: std::marker::PhantomData<Target>,
    }
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_nothing(self) -> Stmt {
            self.statement
        }
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target> {
            IncompleteDoUpdate { statement: self.statement }
        }
        pub fn filter_target<Predicate>(self, predicate: Predicate) -> Self {
            self
        }
    }

    pub struct IncompleteDoUpdate<Stmt, Target> {
        statement: Stmt,
        target: std::marker::PhantomData<Target>,
    }
    impl<T, U, Op, Ret, Target> IncompleteDoUpdate<query_builder::InsertStatement<T, U, Op, Ret>, Target> {
        pub fn set<Changes>(self, changes: Changes) -> query_builder::InsertStatement<T, U, Op, Ret> {
            self.statement.set(changes)
        }
    }

    #[clean]
    pub fn excluded<T>(excluded: T) -> T;

    #[derive(Clone, Copy)]
    pub struct DuplicatedKeys;
}

pub mod dsl {
    pub use super::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub use super::upsert::DuplicatedKeys;

    /// The time of the statement.
    #[moment]
    #[derive(Clone, Copy, Debug)]
    pub struct now;
    impl super::expression::Expression for now {
        type SqlType = ();
    }
    impl<T> std::ops::Sub<T> for now {
        type Output = now;
        #[clean]
        fn sub(self, by: T) -> now;
    }
    impl super::expression_methods::ExpressionMethods for now {}

    /// `7.days()`: an interval of PostgreSQL.
    pub trait IntervalDsl: Sized {
        #[lasts("seconds")]
        fn seconds(self) -> super::expression::SqlFunction<()>;
        #[lasts("minutes")]
        fn minutes(self) -> super::expression::SqlFunction<()>;
        #[lasts("hours")]
        fn hours(self) -> super::expression::SqlFunction<()>;
        #[lasts("days")]
        fn days(self) -> super::expression::SqlFunction<()>;
        #[lasts("weeks")]
        fn weeks(self) -> super::expression::SqlFunction<()>;
        #[lasts("months")]
        fn months(self) -> super::expression::SqlFunction<()>;
        #[lasts("years")]
        fn years(self) -> super::expression::SqlFunction<()>;
        #[lasts("days")]
        fn day(self) -> super::expression::SqlFunction<()>;
        #[lasts("hours")]
        fn hour(self) -> super::expression::SqlFunction<()>;
        #[lasts("weeks")]
        fn week(self) -> super::expression::SqlFunction<()>;
        #[lasts("months")]
        fn month(self) -> super::expression::SqlFunction<()>;
        #[lasts("years")]
        fn year(self) -> super::expression::SqlFunction<()>;
    }
    impl IntervalDsl for i32 {}

    #[clean]
    pub fn count_star() -> super::expression::SqlFunction<()>;
    #[clean]
    pub fn count<C>(column: C) -> super::expression::SqlFunction<()>;
    #[clean]
    pub fn date<E>(expr: E) -> super::expression::SqlFunction<()>;
    #[clean]
    pub fn exists<Q>(query: Q) -> super::expression::SqlFunction<()>;
    #[clean]
    pub fn not<E>(expression: E) -> super::expression::SqlFunction<()>;
    pub fn sql<ST>(sql: &str) -> super::expression::SqlFunction<String> {
        super::expression::SqlFunction { arguments: sql.to_owned() }
    }
    #[clean]
    pub fn sum<ST>(expr: ST) -> super::expression::SqlFunction<ST>;
    #[clean]
    pub fn avg<ST>(expr: ST) -> super::expression::SqlFunction<ST>;
    #[clean]
    pub fn max<ST>(expr: ST) -> super::expression::SqlFunction<ST>;
    #[clean]
    pub fn min<ST>(expr: ST) -> super::expression::SqlFunction<ST>;
}

pub mod expression {
    use super::expression_methods::*;

    pub trait Expression {
        type SqlType;
    }

    pub trait Selectable<DB> {}

    /// What a type selects names columns. It holds no row, although its type mentions the type of the row.
    pub trait SelectableHelper<DB>: Sized {
        #[clean]
        fn as_select() -> select_by::SelectBy<Self, DB>;
        #[clean]
        fn as_returning() -> select_by::SelectBy<Self, DB>;
    }
    impl<T: Selectable<DB>, DB> SelectableHelper<DB> for T {}
    impl<T: Selectable<DB>, DB> Selectable<DB> for Option<T> {}

    mod select_by {
        pub struct SelectBy<T, DB> {
            p: std::marker::PhantomData<(T, DB)>,
        }
        impl<T, DB> SelectBy<T, DB> {
            #[clean]
            fn nullable(self) -> SelectBy<Option<T>, DB>;
        }
    }

    mod coerce {
        /// An expression by another type of SQL: `now.into_sql::<Timestamptz>()`.
        pub struct Coerce<T, ST> {
            expr: T,
            kind: std::marker::PhantomData<ST>,
        }
        impl<T, ST> super::Expression for Coerce<T, ST> {
            type SqlType = ST;
        }
    }

    /// A function of SQL, with its arguments.
    #[invented]
    pub struct SqlFunction<A> {
        arguments: A,
    }
    impl<A> Expression for SqlFunction<A> {
        type SqlType = ();
    }
    impl<A> ExpressionMethods for SqlFunction<A> {}
    impl<A> BoolExpressionMethods for SqlFunction<A> {}
    impl<A> TextExpressionMethods for SqlFunction<A> {}
}

pub mod query_source {
    use super::*;

    /// A table by another name; its columns are those of the table.
    #[derive(Clone, Copy, Debug)]
    pub struct Alias<S> {
        source: S,
    }
    impl<S> Alias<S> {
        pub fn field<F>(&self, field: F) -> F {
            field
        }
        pub fn fields<Fields>(&self, fields: Fields) -> Fields {
            fields
        }
    }
    impl<S> Default for Alias<S> {
        #[clean]
        fn default() -> Self;
    }
    impl<S> query_dsl::QueryDsl for Alias<S> {
        type Root = Self;
        type Selected = ();
    }
    impl<S, Conn> query_dsl::RunQueryDsl<Conn> for Alias<S> {}
}

pub mod query_dsl {
    use super::query_builder::*;
    use super::*;

    /// Whose connection, such is the database.
    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: Loads<U>;
        fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: Loads<U>;
        fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: Loads<U>;
        fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: Loads<U>;
    }

    impl<T, U, Op, Ret, Conn> RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<T, U, V, Ret, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<Inner, Conn> RunQueryDsl<Conn> for SqlQuery<Inner> {
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<T, U, Ret, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> {
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<From, Selected, Conn> RunQueryDsl<Conn> for Query<From, Selected> {
        #[clean]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    /// Each step of a query keeps its table and drops what it is given: what is compared with is not stored.
    macro_rules! steps {
        ($($(#[$mark:meta])* $method:ident $(<$($param:ident),*>)? ($($arg:ident: $t:ty),*);)*) => {
            pub trait QueryDsl: Sized {
                type Root;
                type Selected;
                $($(#[$mark])* fn $method $(<$($param),*>)? (self, $($arg: $t),*) -> Query<Self::Root, Self::Selected> { Query { from: self } })*
                #[rows("every")]
                fn select<Selection>(self, selection: Selection) -> Query<Self::Root, Selection> {
                    Query { from: self }
                }
                fn count(self) -> Query<Self::Root, Count> {
                    Query { from: self }
                }
            }
            impl<From, Selected> QueryDsl for Query<From, Selected> {
                type Root = From;
                type Selected = Selected;
                $(fn $method $(<$($param),*>)? (self, $($arg: $t),*) -> Query<From, Selected> { self })*
                fn select<Selection>(self, selection: Selection) -> Query<From, Selection> {
                    Query { from: self.from }
                }
                fn count(self) -> Query<From, Count> {
                    Query { from: self.from }
                }
            }
        };
    }
    steps! {
        #[rows("filter")]
        filter<Predicate>(predicate: Predicate);
        or_filter<Predicate>(predicate: Predicate);
        #[rows("named")]
        find<PK>(id: PK);
        distinct();
        distinct_on<Selection>(selection: Selection);
        inner_join<Rhs>(rhs: Rhs);
        left_join<Rhs>(rhs: Rhs);
        left_outer_join<Rhs>(rhs: Rhs);
        #[rows("every")]
        order<Expr>(expr: Expr);
        #[rows("every")]
        order_by<Expr>(expr: Expr);
        #[rows("every")]
        then_order_by<Expr>(expr: Expr);
        limit(limit: i64);
        offset(offset: i64);
        group_by<GB>(group_by: GB);
        having<Predicate>(predicate: Predicate);
        for_update();
        for_no_key_update();
        for_share();
        skip_locked();
        no_wait();
        #[rows("every")]
        into_boxed<DB>();
        single_value();
        nullable();
    }

    /// The rows that belong to another row, by the columns that the derive names.
    pub trait BelongingToDsl<T>: Sized {
        #[clean]
        fn belonging_to(other: T) -> Query<()>;
    }

    pub trait CombineDsl: Sized {
        fn union<Rhs>(self, rhs: Rhs) -> Self {
            self
        }
        fn union_all<Rhs>(self, rhs: Rhs) -> Self {
            self
        }
        fn intersect<Rhs>(self, rhs: Rhs) -> Self {
            self
        }
        fn except<Rhs>(self, rhs: Rhs) -> Self {
            self
        }
    }
    impl<From, Selected> CombineDsl for Query<From, Selected> {}

    pub trait SaveChangesDsl<Conn>: Sized {
        #[clean]
        #[sink(Conn, operation = "update", data(self))]
        fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
    }
    impl<T: AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
}

pub trait AsChangeset {}
pub trait Insertable<T> {
    /// `row.insert_into(table)`, the other way round.
    fn insert_into(self, table: T) -> query_builder::InsertStatement<T, Self>
    where
        Self: Sized,
    {
        insert_into(table).values(self)
    }
}
pub trait Queryable<ST, DB> {}
pub trait QueryableByName<DB> {}
pub use self::expression::Selectable;
pub trait Identifiable {}

#[derive_model(traits("diesel::Insertable"), writes = "all", skip("diesel(skip_insertion)"))]
macro_rules! Insertable { () => {} }

#[derive_model(traits("diesel::AsChangeset"), writes = "all", skip("diesel(skip_update)"))]
macro_rules! AsChangeset { () => {} }

#[derive_model(traits("diesel::Queryable"))]
macro_rules! Queryable { () => {} }

#[derive_model(traits("diesel::QueryableByName"))]
macro_rules! QueryableByName { () => {} }

#[derive_model(traits("diesel::Selectable"))]
macro_rules! Selectable { () => {} }

/// The table is that of `#[diesel(table_name = …)]`, or is named after the struct.
#[derive_model(traits("diesel::Identifiable"), expands)]
macro_rules! Identifiable {
    ([$($attrs:tt)*] $vis:tt struct $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::Identifiable! { @attributes [$($attrs)*] $name $declared $named $clause }
    };
    (@attributes [# [diesel ($($options:tt)*)] $($attrs:tt)*] $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @options [$($options)*] [$($attrs)*] $name $declared $named $clause }
    };
    (@attributes [# [table_name = $old:literal] $($attrs:tt)*] $name:ident $declared:tt $named:tt $clause:tt) => {};
    (@attributes [# $other:tt $($attrs:tt)*] $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @attributes [$($attrs)*] $name $declared $named $clause }
    };
    (@attributes [] $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @of [[<$name:snake s>]] $name $declared $named $clause }
    };
    (@options [table_name = $first:ident $(:: $rest:ident)* , $($options:tt)*] $attrs:tt $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @of [$first $(:: $rest)*] $name $declared $named $clause }
    };
    (@options [table_name = $first:ident $(:: $rest:ident)*] $attrs:tt $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @of [$first $(:: $rest)*] $name $declared $named $clause }
    };
    (@options [$option:tt $($options:tt)*] $attrs:tt $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @options [$($options)*] $attrs $name $declared $named $clause }
    };
    (@options [] $attrs:tt $name:ident $declared:tt $named:tt $clause:tt) => {
        $crate::Identifiable! { @attributes $attrs $name $declared $named $clause }
    };
    (@of [$($table:tt)*] $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]) => {
        impl<$($declared)*> $crate::associations::HasTable for $name<$($named)*> $($clause)* {
            type Table = $($table)*::table;
            fn table() -> $($table)*::table { $($table)*::table }
        }
    };
}

#[derive_model(traits("diesel::connection::SimpleConnection", "diesel::connection::Connection", "diesel::r2d2::R2D2Connection"))]
macro_rules! MultiConnection { () => {} }

/// A type of SQL, which is not `Nullable`.
#[derive_model(traits(), expands)]
macro_rules! SqlType {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($fields:tt)* }) => {
        impl<$($declared)*> $crate::sql_types::SqlType for $name<$($named)*> $($clause)* {
            type IsNull = $crate::sql_types::is_nullable::NotNull;
        }
        impl<$($declared)*> $crate::sql_types::SingleValue for $name<$($named)*> $($clause)* {}
    };
}

#[derive_model(traits("diesel::query_dsl::BelongingToDsl"))]
macro_rules! Associations { () => {} }

#[derive_model(traits())]
macro_rules! AsExpression { () => {} }

#[derive_model(traits())]
macro_rules! FromSqlRow { () => {} }

#[versions(">=2.3")]
pub trait HasQuery<DB>: Sized {
    #[clean]
    fn query() -> query_builder::Query<(), expression::select_by::SelectBy<Self, DB>>;
}

#[versions(">=2.3")]
#[derive_model(traits("diesel::HasQuery", "diesel::Selectable", "diesel::Queryable"))]
macro_rules! HasQuery { () => {} }

pub mod expression_methods {
    use super::expression::{Expression, SqlFunction};

    pub trait ExpressionMethods: Sized {
        /// Not a bare `T`: that of an `Option` has an `and` of its own.
        #[rows("named")]
        fn eq<T>(self, other: T) -> SqlFunction<T>;
        #[clean]
        fn ne<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        #[rows("named")]
        fn eq_any<T>(self, values: T) -> SqlFunction<()>;
        #[clean]
        fn ne_all<T>(self, values: T) -> SqlFunction<()>;
        #[clean]
        fn is_null(self) -> SqlFunction<()>;
        #[clean]
        #[rows("present")]
        fn is_not_null(self) -> SqlFunction<()>;
        #[clean]
        #[rows("newer")]
        fn gt<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        #[rows("newer")]
        fn ge<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        #[rows("older")]
        fn lt<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        #[rows("older")]
        fn le<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn between<T, U>(self, lower: T, upper: U) -> SqlFunction<()>;
        #[clean]
        fn not_between<T, U>(self, lower: T, upper: U) -> SqlFunction<()>;
        #[clean]
        fn asc(self) -> Self;
        #[clean]
        fn desc(self) -> Self;
    }

    pub trait BoolExpressionMethods: Sized {
        #[clean]
        #[rows("and")]
        fn and<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        #[rows("or")]
        fn or<T>(self, other: T) -> SqlFunction<()>;
    }

    pub trait NullableExpressionMethods: Expression + Sized {
        fn nullable(self) -> Self {
            self
        }
        fn assume_not_null(self) -> Self {
            self
        }
    }
    impl<T: Expression> NullableExpressionMethods for T {}

    pub trait TextExpressionMethods: Sized {
        fn concat<T>(self, other: T) -> SqlFunction<T>;
        #[clean]
        fn like<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn not_like<T>(self, other: T) -> SqlFunction<()>;
    }

    pub trait PgExpressionMethods: Expression + Sized {
        #[clean]
        fn is_distinct_from<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn is_not_distinct_from<T>(self, other: T) -> SqlFunction<()>;
    }
    impl<T: Expression> PgExpressionMethods for T {}

    pub trait PgTextExpressionMethods: Expression + Sized {
        #[clean]
        fn ilike<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn not_ilike<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn similar_to<T>(self, other: T) -> SqlFunction<()>;
        #[clean]
        fn not_similar_to<T>(self, other: T) -> SqlFunction<()>;
    }
    impl<T: Expression> PgTextExpressionMethods for T {}

    pub trait PgSortExpressionMethods: Sized {
        #[clean]
        fn nulls_first(self) -> Self;
        #[clean]
        fn nulls_last(self) -> Self;
    }
    impl<T: Expression> PgSortExpressionMethods for T {}
}

pub mod associations {
    /// The table of a row's type.
    pub trait HasTable {
        type Table;
        fn table() -> Self::Table;
    }

    /// The children of each parent, in the order of the parents.
    pub trait GroupedBy<'a, Parent>: IntoIterator + Sized {
        fn grouped_by(self, parents: &'a [Parent]) -> Vec<Vec<Self::Item>> {
            vec![self.into_iter().collect()]
        }
    }
    impl<'a, Parent, Iter: IntoIterator> GroupedBy<'a, Parent> for Iter {}
}

/// A table is a unit struct that can be queried, its columns are unit structs that can be compared.
#[macro_export]
macro_rules! table {
    ($(use $($import:ident)::+ $(::*)? ;)* $(#[$meta:meta])* $schema:ident . $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (
        $(use $($import:ident)::+ $(::*)? ;)*
        $(#[$meta:meta])*
        $name:ident $(($($pk:ident),* $(,)?))? {
            $( $(#[$column_meta:meta])* $column:ident -> $ty:ty ),* $(,)?
        }
    ) => {
        pub mod $name {
            #[derive(Clone, Copy, Debug)]
            pub struct table { name: &'static str }
            /// The table as a value knows what it is called.
            pub const table: table = table { name: stringify!($name) };
            impl $crate::query_dsl::QueryDsl for table { type Root = table; type Selected = (); }
            impl<Conn> $crate::query_dsl::RunQueryDsl<Conn> for table {}
            $(
                #[derive(Clone, Copy, Debug)]
                pub struct $column;
                impl $crate::expression::Expression for $column { type SqlType = (); }
                impl $crate::query_builder::Column for $column {}
                impl<Row> $crate::query_builder::Part<Row> for $column {}
                impl $crate::expression_methods::ExpressionMethods for $column {}
                impl $crate::expression_methods::TextExpressionMethods for $column {}
                impl $crate::expression_methods::BoolExpressionMethods for $column {}
            )*
            #[derive(Clone, Copy, Debug)]
            pub struct star;
            #[derive(Clone, Copy, Debug)]
            pub struct all_columns;
            impl $crate::expression::Expression for star { type SqlType = (); }
            impl $crate::expression::Expression for all_columns { type SqlType = (); }
            pub mod columns {
                pub use super::{$($column),*};
            }
            pub mod dsl {
                pub use super::{$($column),*};
                pub use super::table as $name;
            }
        }
    };
}

/// A function of SQL takes and gives expressions.
#[macro_export]
macro_rules! define_sql_function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path $(+ $more:path)*)?),* $(,)?>)?
     ($($arg:ident: $t:ty),* $(,)?) $(-> $result:ty)? $(;)?) => {
        #[allow(non_camel_case_types)]
        pub fn $name<$($arg),*>($($arg: $arg),*) -> $crate::expression::SqlFunction<($($arg,)*)>;
    };
}

#[macro_export]
macro_rules! sql_function { ($($any:tt)*) => { $crate::define_sql_function! { $($any)* } }; }

#[macro_export]
macro_rules! joinable { ($($any:tt)*) => {}; }

#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query { ($($any:tt)*) => {}; }

pub mod connection {
    use super::*;

    pub trait Connection: Sized {
        #[clean]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {
            f(self)
        }
        #[clean]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
    }
    pub trait SimpleConnection {
        #[clean]
        #[sink(Conn, sql(query), data(query))]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
    impl SimpleConnection for MysqlConnection {}
    impl SimpleConnection for PgConnection {}
    impl SimpleConnection for SqliteConnection {}

    impl Connection for MysqlConnection {}
    impl Connection for PgConnection {}
    impl Connection for SqliteConnection {}
}

pub mod mysql {
    #[backend("mysql")]
    pub struct MysqlConnection;
    #[backend("mysql")]
    pub struct Mysql;
}

pub mod pg {
    #[backend("postgres")]
    pub struct PgConnection;
    #[backend("postgres")]
    pub struct Pg;
}

pub mod sqlite {
    #[backend("sqlite")]
    pub struct SqliteConnection;
    #[backend("sqlite")]
    pub struct Sqlite;
}

pub mod r2d2 {
    pub struct ConnectionManager<T> {
        connection: std::marker::PhantomData<T>,
    }
    impl<T> ConnectionManager<T> {
        #[clean]
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }

    #[derive(Clone)]
    pub struct Pool<M> {
        manager: M,
    }
    impl<M> Pool<M> {
        #[clean]
        pub fn get(&self) -> Result<PooledConnection<M>, PoolError>;
        #[clean]
        pub fn builder() -> Builder<M>;
    }

    pub struct Builder<M> {
        manager: std::marker::PhantomData<M>,
    }
    impl<M> Builder<M> {
        #[clean]
        pub fn max_size(self, max_size: u32) -> Builder<M>;
        #[clean]
        pub fn build(self, manager: M) -> Result<Pool<M>, PoolError>;
    }

    pub struct PooledConnection<M> {
        manager: M,
    }
    impl<T> std::ops::Deref for PooledConnection<ConnectionManager<T>> {
        type Target = T;
        #[clean]
        fn deref(&self) -> &T;
    }
    impl<T> std::ops::DerefMut for PooledConnection<ConnectionManager<T>> {
        #[clean]
        fn deref_mut(&mut self) -> &mut T;
    }

    pub trait R2D2Connection: super::connection::Connection {
        #[clean]
        fn ping(&mut self) -> super::result::QueryResult<()>;
        #[clean]
        fn is_broken(&mut self) -> bool;
    }
    impl R2D2Connection for super::mysql::MysqlConnection {}
    impl R2D2Connection for super::pg::PgConnection {}
    impl R2D2Connection for super::sqlite::SqliteConnection {}

    #[derive(Debug)]
    pub struct PoolError;
}

pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    pub trait OptionalExtension<T> {
        fn optional(self) -> QueryResult<Option<T>>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> QueryResult<Option<T>> {
            match self {
                Ok(value) => Ok(Some(value)),
                Err(error) => Err(error),
            }
        }
    }

    #[derive(Debug)]
    pub enum Error {
        NotFound,
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
        RollbackTransaction,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    #[derive(Debug)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        Unknown,
    }

    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str;
        fn details(&self) -> Option<&str>;
    }

    #[derive(Debug)]
    pub enum ConnectionError {
        BadConnection(String),
        InvalidConnectionUrl(String),
    }
    impl std::fmt::Display for ConnectionError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ConnectionError {}
}

/// The text of a statement, with its values.
pub fn debug_query<DB, T>(query: &T) -> query_builder::DebugQuery<'_, T> {
    query_builder::DebugQuery { query }
}
