/**
 * Pairs of a traditional and a simplified Chinese character, those of which refusals are made. Packaged with the rows:
 * a worker needs it only for a page's words.
 */
export const HAN =
  '訪访問问權权賬账帳帐號号戶户鎖锁錄录驗验證证碼码錯错誤误無无過过頻频請请後后試试異异該该國国區区頁页網网絡络連连線线關关閉闭統统單单選选絕绝許许產产員员務务時时間间數数據据會会話话級级訂订閱阅購购買买費费專专僅仅聯联維维護护檢检測测機机動动塊块圖图輸输確确認认為为這这沒没開开啟启設设備备違违規规內内視视暫暂對对須须夠够點点簽签稱称兩两雙双從从發发達达額额處处報报項项標标續续來来應应臺台尋寻觀观凍冻結结賣卖貨货鏈链頂顶屬属條条雲云極极終终';
