#![model(package = "sea-orm", versions = ">=2, <3", features = ["sqlx-mysql", "sqlx-postgres", "sqlx-sqlite", "runtime-tokio-rustls"])]

//! A row is put together as an `ActiveModel`, and stored by what executes it. The connection is one type
//! for all databases: which of them, the features say. What is compared with in a filter is not stored.

use std::future::Future;
use std::pin::Pin;

pub use self::ActiveValue::{NotSet, Set, Unchanged};
pub use self::error::DbErr;

/// Only the drivers whose features are on exist.
#[backend("mysql")]
pub struct SqlxMySqlConnector;
#[backend("postgres")]
pub struct SqlxPostgresConnector;
#[backend("sqlite")]
pub struct SqlxSqliteConnector;

pub mod prelude {
    pub use super::{
        ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbConn, DbErr,
        DeriveActiveModel, DeriveColumn, DeriveEntity, DeriveEntityModel, DeriveIntoActiveModel, DeriveModel, DeriveRelation, EntityName,
        EntityTrait, ModelTrait, QueryFilter, RelationDef, RelationTrait, Select, Value,
    };
}

pub mod entity {
    pub use super::prelude;
    pub use super::{ActiveModelTrait, ActiveValue, EntityTrait, NotSet, Set, Unchanged};
}

#[derive(Clone, Debug, PartialEq)]
pub enum ActiveValue<V> {
    Set(#[given] V),
    Unchanged(V),
    NotSet,
}
impl<V> ActiveValue<V> {
    pub fn take(&mut self) -> Option<V> {
        match self {
            ActiveValue::Set(value) | ActiveValue::Unchanged(value) => Some(value),
            ActiveValue::NotSet => None,
        }
    }
    pub fn unwrap(self) -> V {
        match self {
            ActiveValue::Set(value) | ActiveValue::Unchanged(value) => value,
            ActiveValue::NotSet => panic!(),
        }
    }
}
/// What an update writes of a column.
#[invented]
pub fn set_value<V>(value: ActiveValue<V>) -> Value {
    match value {
        ActiveValue::Set(value) => value,
        _ => panic!(),
    }
}
impl<V> Default for ActiveValue<V> {
    fn default() -> Self {
        ActiveValue::NotSet
    }
}

pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}
impl<A: ActiveModelTrait> IntoActiveModel<A> for A {
    fn into_active_model(self) -> A {
        self
    }
}

pub trait TryIntoModel<M> {
    fn try_into_model(self) -> Result<M, DbErr>;
}

/// `insert`, `update` and `save` run the hooks of the user, and return the row that is then in the database.
pub trait ActiveModelTrait: Clone + std::fmt::Debug {
    type Entity: EntityTrait;

    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    #[clean]
    fn default() -> Self;
    /// What was set, of all that is known of the row.
    #[invented]
    fn changed(self) -> Value;
    async fn insert<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> {
        let row = ActiveModelBehavior::before_save(self, db, true).await?;
        insert_row(row, table::<Self::Entity>(), db)
    }
    async fn update<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> {
        let row = ActiveModelBehavior::before_save(self, db, false).await?;
        update_row(row.changed(), table::<Self::Entity>(), db)
    }
    async fn save<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<Self, DbErr> {
        let row = ActiveModelBehavior::before_save(self, db, true).await?;
        upsert_row(row.changed(), table::<Self::Entity>(), db)
    }
    async fn delete<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<DeleteResult, DbErr> {
        delete_rows(&table::<Self::Entity>(), db)
    }
}

pub trait ActiveModelBehavior: ActiveModelTrait {
    fn new() -> Self {
        <Self as ActiveModelTrait>::default()
    }
    async fn before_save<C: ConnectionTrait>(self, db: &C, insert: bool) -> Result<Self, DbErr> {
        Ok(self)
    }
}

#[clean]
#[sink(C, operation = "insert", store(table), data(row))]
fn insert_row<A, C, R>(row: A, table: &str, db: &C) -> Result<R, DbErr>;

#[clean]
#[sink(C, operation = "update", store(table), data(row))]
fn update_row<A, C, R>(row: A, table: &str, db: &C) -> Result<R, DbErr>;

#[clean]
#[erases(C, store(table))]
fn delete_rows<C, R>(table: &str, db: &C) -> Result<R, DbErr>;

#[clean]
#[sink(C, operation = "upsert", store(table), data(row))]
fn upsert_row<A, C, R>(row: A, table: &str, db: &C) -> Result<R, DbErr>;

fn table<E: EntityName>() -> String {
    E::default().table_name().to_owned()
}

pub trait EntityName: Default {
    fn table_name(&self) -> &str;
}

pub trait EntityTrait: EntityName {
    type Model;
    type ActiveModel: ActiveModelBehavior<Entity = Self>;
    type Column: ColumnTrait;
    type PrimaryKey;
    type Relation;

    fn insert<A: ActiveModelTrait<Entity = Self>>(model: A) -> Insert<A> {
        Insert::one(model)
    }
    fn insert_many<A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A>>(models: I) -> InsertMany<A> {
        InsertMany::many(models)
    }
    fn update<A: ActiveModelTrait<Entity = Self>>(model: A) -> UpdateOne<A> {
        UpdateOne { model }
    }
    fn update_many() -> UpdateMany<Self> {
        UpdateMany { values: Default::default(), entity: Default::default() }
    }
    #[clean]
    #[rows("every")]
    fn find() -> Select<Self>;
    #[clean]
    fn find_by_id<T>(values: T) -> Select<Self>;
    #[clean]
    fn delete<A: ActiveModelTrait<Entity = Self>>(model: A) -> DeleteOne<Self>;
    #[clean]
    #[rows("every")]
    fn delete_many() -> DeleteMany<Self>;
    #[clean]
    #[rows("named")]
    fn delete_by_id<T>(values: T) -> ValidatedDeleteOne<Self>;
}

pub trait ModelTrait: Clone + std::fmt::Debug {
    type Entity: EntityTrait;
    #[clean]
    fn find_related<R: EntityTrait>(&self, r: R) -> Select<R>;
    async fn delete<'a, A, C: ConnectionTrait>(self, db: &'a C) -> Result<DeleteResult, DbErr> {
        delete_rows(&table::<Self::Entity>(), db)
    }
}

#[derive(Debug)]
pub struct Insert<A: ActiveModelTrait> {
    #[many]
    rows: A,
}
impl<A: ActiveModelTrait> Insert<A> {
    pub fn one<M: IntoActiveModel<A>>(m: M) -> Self {
        Insert { rows: m.into_active_model() }
    }
    pub fn on_conflict<O>(self, on_conflict: O) -> Self {
        self
    }
    pub fn do_nothing(self) -> TryInsert<A> {
        TryInsert { rows: self.rows }
    }
    pub fn on_conflict_do_nothing(self) -> TryInsert<A> {
        TryInsert { rows: self.rows }
    }
    pub async fn exec<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<InsertResult<A>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_without_returning<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<u64, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_with_returning<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
}

#[derive(Debug)]
pub struct InsertMany<A: ActiveModelTrait> {
    #[many]
    rows: A,
}
impl<A: ActiveModelTrait> InsertMany<A> {
    pub fn many<M: IntoActiveModel<A>, I: IntoIterator<Item = M>>(models: I) -> Self {
        for m in models {
            return InsertMany { rows: m.into_active_model() };
        }
    }
    pub fn on_conflict<O>(self, on_conflict: O) -> Self {
        self
    }
    pub fn do_nothing(self) -> TryInsert<A> {
        TryInsert { rows: self.rows }
    }
    pub fn on_conflict_do_nothing(self) -> TryInsert<A> {
        TryInsert { rows: self.rows }
    }
    pub async fn exec<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<InsertManyResult<A>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_without_returning<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<u64, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_with_returning_many<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
}

#[derive(Debug)]
pub struct TryInsert<A: ActiveModelTrait> {
    #[many]
    rows: A,
}
impl<A: ActiveModelTrait> TryInsert<A> {
    pub async fn exec<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<TryInsertResult<InsertResult<A>>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_without_returning<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<TryInsertResult<u64>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
    pub async fn exec_with_returning<'a, C: ConnectionTrait>(
        self,
        db: &'a C,
    ) -> Result<TryInsertResult<<A::Entity as EntityTrait>::Model>, DbErr> {
        insert_row(self.rows, table::<A::Entity>(), db)
    }
}

#[derive(Debug)]
pub struct InsertResult<A: ActiveModelTrait> {
    pub last_insert_id: i64,
    model: std::marker::PhantomData<A>,
}
#[derive(Debug)]
pub struct InsertManyResult<A: ActiveModelTrait> {
    pub last_insert_id: Option<i64>,
    model: std::marker::PhantomData<A>,
}
#[derive(Debug)]
pub enum TryInsertResult<T> {
    Empty,
    Conflicted,
    Inserted(T),
}

#[derive(Clone, Debug)]
pub struct UpdateOne<A: ActiveModelTrait> {
    model: A,
}
impl<A: ActiveModelTrait> UpdateOne<A> {
    pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> {
        update_row(self.model.changed(), table::<A::Entity>(), db)
    }
    pub async fn exec_without_returning<C: ConnectionTrait>(self, db: &C) -> Result<UpdateResult, DbErr> {
        update_row(self.model.changed(), table::<A::Entity>(), db)
    }
}
impl<A: ActiveModelTrait> QueryFilter for UpdateOne<A> {}

#[derive(Clone, Debug)]
pub struct UpdateMany<E: EntityTrait> {
    #[many]
    values: Vec<u8>,
    entity: std::marker::PhantomData<E>,
}
impl<E: EntityTrait> UpdateMany<E> {
    pub fn set<A: ActiveModelTrait<Entity = E>>(mut self, model: A) -> Self {
        self.values = model.changed();
        self
    }
    pub fn col_expr<T, X>(mut self, col: T, expr: X) -> Self {
        self.values = expr;
        self
    }
    pub async fn exec<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<UpdateResult, DbErr> {
        update_row(self.values, table::<E>(), db)
    }
    pub async fn exec_with_returning<C: ConnectionTrait>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {
        update_row(self.values, table::<E>(), db)
    }
}
impl<E: EntityTrait> QueryFilter for UpdateMany<E> {}

#[derive(Clone, Debug)]
pub struct UpdateResult {
    pub rows_affected: u64,
}
#[derive(Clone, Debug)]
pub struct DeleteResult {
    pub rows_affected: u64,
}

#[derive(Clone, Debug)]
pub struct DeleteOne<E: EntityTrait> {
    entity: std::marker::PhantomData<E>,
}
impl<E: EntityTrait> DeleteOne<E> {
    pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr> {
        delete_rows(&table::<E>(), db)
    }
}
#[derive(Clone, Debug)]
pub struct ValidatedDeleteOne<E: EntityTrait> {
    entity: std::marker::PhantomData<E>,
}
impl<E: EntityTrait> ValidatedDeleteOne<E> {
    pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr> {
        delete_rows(&table::<E>(), db)
    }
}
#[derive(Clone, Debug)]
pub struct DeleteMany<E: EntityTrait> {
    entity: std::marker::PhantomData<E>,
}
impl<E: EntityTrait> DeleteMany<E> {
    pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr> {
        delete_rows(&table::<E>(), db)
    }
}
impl<E: EntityTrait> QueryFilter for DeleteMany<E> {}

#[derive(Clone, Debug)]
pub struct Select<E: EntityTrait> {
    entity: std::marker::PhantomData<E>,
}
impl<E: EntityTrait> Select<E> {
    #[clean]
    pub async fn one<C: ConnectionTrait>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
    #[clean]
    pub async fn all<C: ConnectionTrait>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
}
impl<E: EntityTrait> QueryFilter for Select<E> {}

/// What a statement is filtered by stays behind.
pub trait QueryFilter: Sized {
    #[rows("filter")]
    fn filter<F>(self, filter: F) -> Self {
        self
    }
}

/// How two entities belong together.
pub struct RelationDef;

pub trait RelationTrait {
    #[clean]
    fn def(&self) -> RelationDef;
}

pub trait ColumnTrait: Sized {
    #[clean]
    #[rows("older")]
    fn lt<V>(&self, v: V) -> Condition;
    #[clean]
    #[rows("older")]
    fn lte<V>(&self, v: V) -> Condition;
    #[clean]
    #[rows("newer")]
    fn gt<V>(&self, v: V) -> Condition;
    #[clean]
    #[rows("newer")]
    fn gte<V>(&self, v: V) -> Condition;
    #[clean]
    #[rows("present")]
    fn is_not_null(&self) -> Condition;
    #[clean]
    #[rows("named")]
    fn eq<V>(&self, v: V) -> Condition;
    #[clean]
    fn contains<T: Into<String>>(&self, s: T) -> Condition;
    #[clean]
    #[rows("named")]
    fn is_in<V, I: IntoIterator<Item = V>>(&self, v: I) -> Condition;
}

/// What a comparison is.
#[derive(Clone, Debug)]
pub struct Condition;
impl Condition {
    #[clean]
    #[rows("and")]
    pub fn all() -> Self;
    #[clean]
    #[rows("or")]
    pub fn any() -> Self;
    #[clean]
    #[rows("and")]
    pub fn add<C>(self, condition: C) -> Self;
}

#[derive(Clone, Debug)]
pub struct Value;
// Not of any type: whatever becomes a value has the methods of `ExprTrait` as well.
impl From<bool> for Value {
    fn from(x: bool) -> Value;
}
impl From<i8> for Value {
    fn from(x: i8) -> Value;
}
impl From<i16> for Value {
    fn from(x: i16) -> Value;
}
impl From<i32> for Value {
    fn from(x: i32) -> Value;
}
impl From<i64> for Value {
    fn from(x: i64) -> Value;
}
impl From<u8> for Value {
    fn from(x: u8) -> Value;
}
impl From<u16> for Value {
    fn from(x: u16) -> Value;
}
impl From<u32> for Value {
    fn from(x: u32) -> Value;
}
impl From<u64> for Value {
    fn from(x: u64) -> Value;
}
impl From<f32> for Value {
    fn from(x: f32) -> Value;
}
impl From<f64> for Value {
    fn from(x: f64) -> Value;
}
impl From<char> for Value {
    fn from(x: char) -> Value;
}
impl From<String> for Value {
    fn from(x: String) -> Value;
}
impl From<&String> for Value {
    fn from(x: &String) -> Value;
}
impl From<&str> for Value {
    fn from(x: &str) -> Value;
}
impl From<std::borrow::Cow<'_, str>> for Value {
    fn from(x: std::borrow::Cow<'_, str>) -> Value;
}
impl From<Vec<u8>> for Value {
    fn from(x: Vec<u8>) -> Value;
}
impl From<&[u8]> for Value {
    fn from(x: &[u8]) -> Value;
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(x: Option<T>) -> Value;
}

/// SQL that is written by hand.
#[derive(Clone, Debug)]
pub struct Statement {
    pub sql: String,
    pub values: Option<Vec<Value>>,
}
impl Statement {
    pub fn from_string<T: Into<String>>(db_backend: DbBackend, stmt: T) -> Statement {
        Statement { sql: stmt.into(), values: None }
    }
    pub fn from_sql_and_values<I: IntoIterator<Item = Value>, T: Into<String>>(db_backend: DbBackend, sql: T, values: I) -> Self {
        Statement { sql, values }
    }
}

#[derive(Clone, Copy, Debug)]
pub enum DatabaseBackend {
    MySql,
    Postgres,
    Sqlite,
}
pub type DbBackend = DatabaseBackend;

pub trait ConnectionTrait: Sync {
    #[clean]
    fn get_database_backend(&self) -> DbBackend;
    #[clean]
    #[sink(Self, sql(stmt.sql), data(stmt))]
    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    #[clean]
    #[sink(Self, data(stmt))]
    async fn execute<S>(&self, stmt: &S) -> Result<ExecResult, DbErr>;
    #[clean]
    #[sink(Self, sql(sql), data(sql))]
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    #[clean]
    #[sink(Self, sql(stmt.sql), data(stmt))]
    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    #[clean]
    #[sink(Self, sql(stmt.sql), data(stmt))]
    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    #[clean]
    async fn query_one<S>(&self, stmt: &S) -> Result<Option<QueryResult>, DbErr>;
    #[clean]
    async fn query_all<S>(&self, stmt: &S) -> Result<Vec<QueryResult>, DbErr>;
}
impl ConnectionTrait for DatabaseConnection {}
impl ConnectionTrait for DatabaseTransaction {}

#[derive(Debug)]
pub struct ExecResult;
#[derive(Debug)]
pub struct QueryResult;
impl QueryResult {
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
}

pub struct Database;
impl Database {
    #[clean]
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr>;
}

#[derive(Clone, Debug)]
pub struct DatabaseConnection;
pub type DbConn = DatabaseConnection;

pub struct DatabaseTransaction;
impl DatabaseTransaction {
    #[clean]
    pub async fn commit(self) -> Result<(), DbErr>;
    #[clean]
    pub async fn rollback(self) -> Result<(), DbErr>;
}

pub trait TransactionTrait {
    #[clean]
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
    where
        F: for<'c> FnOnce(&'c DatabaseTransaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send,
    {
        match callback(&self.begin().await?).await {
            Ok(value) => Ok(value),
            Err(error) => Err(TransactionError::Transaction(error)),
        }
    }
}
impl TransactionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseTransaction {}

#[derive(Debug)]
pub enum TransactionError<E> {
    Connection(DbErr),
    Transaction(E),
}
impl<E> From<DbErr> for TransactionError<E> {
    fn from(e: DbErr) -> Self {
        TransactionError::Connection(e)
    }
}

pub mod error {
    #[derive(Debug, PartialEq)]
    pub enum DbErr {
        Conn(String),
        Exec(String),
        Query(String),
        RecordNotFound(String),
        Custom(String),
    }
    impl std::fmt::Display for DbErr {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for DbErr {}
}

#[macro_style("keep")]
macro_rules! model { () => {} }

/// Beside the `Model`: the entity, its columns, and the `ActiveModel` with the same fields.
#[derive_model(traits(), expands)]
macro_rules! DeriveEntityModel {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $Model:ident [] [] [] { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $ty:ty;)* }) => {
        $crate::__entity! { $($attrs)* }
        #[derive(Clone, Copy, Debug)]
        pub enum Column { $([<$field:camel>],)* }
        impl $crate::ColumnTrait for Column {}
        #[derive(Clone, Copy, Debug)]
        pub struct PrimaryKey;
        impl $crate::EntityTrait for Entity {
            type Model = $Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type PrimaryKey = PrimaryKey;
            type Relation = Relation;
        }
        impl $crate::ModelTrait for $Model {
            type Entity = Entity;
        }
        $crate::__row! { [] [$($attrs)*] $Model [] $([] [$($attr)*] $field: $ty;)* }
    };
}

/// The entity written out by hand: `Entity`, `Column`, `PrimaryKey`, and the `Model` with its own derives.
#[derive_model(traits(), expands)]
macro_rules! DeriveActiveModel {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $Model:ident [] [] [] { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $ty:ty;)* }) => {
        $crate::__row! { [] [$($attrs)*] $Model [] $([] [$($attr)*] $field: $ty;)* }
    };
}

#[derive_model(traits(), expands)]
macro_rules! DeriveModel {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $Model:ident [] [] [] { $($fields:tt)* }) => {
        impl $crate::ModelTrait for $Model {
            type Entity = Entity;
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! DeriveEntity {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $Entity:ident [] [] [] {}) => {
        impl $crate::EntityTrait for $Entity {
            type Model = Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type PrimaryKey = PrimaryKey;
            type Relation = Relation;
        }
    };
}

#[derive_model(traits("sea_orm::ColumnTrait"))]
macro_rules! DeriveColumn { () => {} }

#[derive_model(traits("sea_orm::RelationTrait"))]
macro_rules! DeriveRelation { () => {} }

/// A part of a row: what it has is set.
#[derive_model(traits(), expands)]
macro_rules! DeriveIntoActiveModel {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $Name:ident [] [] [] { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $ty:ty;)* }) => {
        impl $crate::IntoActiveModel<ActiveModel> for $Name {
            fn into_active_model(self) -> ActiveModel {
                ActiveModel { $($field: $crate::ActiveValue::Set(self.$field),)* ..Default::default() }
            }
        }
    };
}

/// `#[sea_orm(…, table_name = "…", …)]` among the attributes of the model.
#[invented]
#[macro_export]
macro_rules! __entity {
    (# [sea_orm(table_name = $name:literal $($rest:tt)*)] $($more:tt)*) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Entity;
        impl $crate::EntityName for Entity {
            fn table_name(&self) -> &str {
                $name
            }
        }
    };
    (# [sea_orm($key:ident = $value:literal, $($rest:tt)*)] $($more:tt)*) => {
        $crate::__entity! { # [sea_orm($($rest)*)] $($more)* }
    };
    (# [sea_orm($key:ident, $($rest:tt)*)] $($more:tt)*) => {
        $crate::__entity! { # [sea_orm($($rest)*)] $($more)* }
    };
    (# [$($other:tt)*] $($more:tt)*) => { $crate::__entity! { $($more)* } };
    () => {};
}

/// The `ActiveModel`. It is the same row, so that it has the annotations of the model, but not what is
/// not a column.
#[invented]
#[macro_export]
macro_rules! __row {
    ([$($kept:tt)*] [# [privacy $args:tt] $($more:tt)*] $($row:tt)*) => {
        $crate::__row! { [$($kept)* # [privacy $args]] [$($more)*] $($row)* }
    };
    ([$($kept:tt)*] [# [derive(PersonalData $($other:tt)*)] $($more:tt)*] $($row:tt)*) => {
        $crate::__row! { [$($kept)* # [derive(PersonalData)]] [$($more)*] $($row)* }
    };
    ([$($kept:tt)*] [# [derive($skip:tt $($other:tt)*)] $($more:tt)*] $($row:tt)*) => {
        $crate::__row! { [$($kept)*] [# [derive($($other)*)] $($more)*] $($row)* }
    };
    ([$($kept:tt)*] [# [$($other:tt)*] $($more:tt)*] $($row:tt)*) => {
        $crate::__row! { [$($kept)*] [$($more)*] $($row)* }
    };
    ($kept:tt [] $Model:ident [$($done:tt)*] $on:tt [# [sea_orm(ignore)] $($attr:tt)*] $field:ident: $ty:ty; $($rest:tt)*) => {
        $crate::__row! { $kept [] $Model [$($done)*] $($rest)* }
    };
    ($kept:tt [] $Model:ident [$($done:tt)*] [$($on:tt)*] [# [privacy $args:tt] $($attr:tt)*] $($rest:tt)*) => {
        $crate::__row! { $kept [] $Model [$($done)*] [$($on)* # [privacy $args]] [$($attr)*] $($rest)* }
    };
    ($kept:tt [] $Model:ident [$($done:tt)*] $on:tt [# [$($other:tt)*] $($attr:tt)*] $($rest:tt)*) => {
        $crate::__row! { $kept [] $Model [$($done)*] $on [$($attr)*] $($rest)* }
    };
    ($kept:tt [] $Model:ident [$($done:tt)*] $on:tt [] $field:ident: $ty:ty; $($rest:tt)*) => {
        $crate::__row! { $kept [] $Model [$($done)* $on $field: $ty;] $($rest)* }
    };
    ([$($kept:tt)*] [] $Model:ident [$([$($on:tt)*] $field:ident: $ty:ty;)*]) => {
        #[derive(Clone, Debug, PartialEq)]
        $($kept)*
        pub struct ActiveModel { $($($on)* pub $field: $crate::ActiveValue<$ty>,)* }
        impl Default for ActiveModel {
            fn default() -> Self {
                <Self as $crate::ActiveModelBehavior>::new()
            }
        }
        impl From<$Model> for ActiveModel {
            fn from(m: $Model) -> Self {
                ActiveModel { $($field: $crate::ActiveValue::Unchanged(m.$field),)* }
            }
        }
        impl $crate::IntoActiveModel<ActiveModel> for $Model {
            fn into_active_model(self) -> ActiveModel {
                ActiveModel { $($field: $crate::ActiveValue::Unchanged(self.$field),)* }
            }
        }
        impl $crate::TryIntoModel<$Model> for ActiveModel {
            fn try_into_model(self) -> Result<$Model, $crate::DbErr> {
                Ok($Model { $($field: self.$field.unwrap(),)* })
            }
        }
        impl $crate::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
            fn default() -> Self {
                ActiveModel { $($field: $crate::ActiveValue::NotSet,)* }
            }
            fn changed(self) -> $crate::Value {
                ($($crate::set_value(self.$field),)*)
            }
        }
    };
}
